"""Asks web servers on this machine for every path of a built site and compares status, type, bytes and headers."""
import argparse
import concurrent.futures
import gzip
import http.client
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

TYPES = {
    '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.csv': 'text/csv; charset=utf-8',
    '.js': '(text|application)/javascript; charset=utf-8', '.json': 'application/json', '.svg': r'image/svg\+xml.*',
    '.xml': '(text|application)/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.pdf': 'application/pdf',
    '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif',
}
FEEDS = {'feed.xml': 'application/atom\\+xml; charset=utf-8', 'feed.json': 'application/feed\\+json'}
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests")
ALWAYS = {
    'Content-Security-Policy': POLICY, 'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
}
FOREVER, SHORT, NEVER = 'public, max-age=31536000, immutable', 'public, max-age=300', 'no-cache'
RULES = {'.htaccess', '_headers', '_redirects', '_nginx.map'}
trust_nobody = ssl._create_unverified_context()


class Server:
    def __init__(self, text):
        self.name, ports = text.split('=')
        plain, tls, self.base = (ports + ',').split(',')[:3]
        self.plain, self.tls = int(plain), int(tls)
        self.problems = defaultdict(list)

    def get(self, path, **headers):
        connection = http.client.HTTPSConnection('127.0.0.1', self.tls, context=trust_nobody, timeout=20)
        connection.request('GET', self.base + path, headers={name.replace('_', '-'): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def expect(self, path, what, found, wanted):
        if not (re.fullmatch(wanted, found or '') if isinstance(wanted, str) else found == wanted):
            self.problems[f'{what}: {found!r}, not {wanted!r}'].append(path)

    def expect_headers(self, path, answer, caching, is_open=False):
        for name, value in ALWAYS.items():
            self.expect(path, name, ', '.join(answer.headers.get_all(name, [])), re.escape(value))
        wanted = {'Cache-Control': caching, 'Cross-Origin-Resource-Policy': 'cross-origin' if is_open else 'same-origin',
                  'Access-Control-Allow-Origin': '*' if is_open else ''}
        for name, value in wanted.items():
            self.expect(path, name, ', '.join(answer.headers.get_all(name, [])), re.escape(value))

    def wait(self):
        for _ in range(100):
            try:
                return self.get('/404.html')
            except OSError:
                time.sleep(0.05)
        sys.exit(f'{self.name} does not answer')


def rules(site, base):
    moved, gone = {}, set()
    for line in (site / '_nginx.map').read_text().splitlines():
        if not line.startswith('#'):
            where, to = line.rstrip(';').split(' ')
            where = where.removeprefix(base)
            gone.add(where) if to == 'gone' else moved.__setitem__(where, to)
    return moved, gone


def address(site, file):
    name = '/' + str(file.relative_to(site))
    return name[:-len('index.html')] if name.endswith('/index.html') else name


def check_file(server, site, file, moved, gone):
    path = address(site, file)
    if path.lstrip('/') in RULES:
        answer, _ = server.get(path)
        server.expect(path, 'status of a file for servers', answer.status in (403, 404), True)
        return
    bytes_ = file.read_bytes()
    answer, body = server.get(path)
    if path in moved:
        server.expect(path, 'status of a moved page', answer.status, 301)
        server.expect(path, 'Location', re.sub(r'^https://[^/]+', '', answer.headers['Location'] or ''),
                      re.escape(moved[path]))
        return
    server.expect(path, 'status', answer.status, 410 if path in gone else 200)
    server.expect(path, 'same bytes', body == bytes_, True)
    kind = FEEDS.get(file.name) or TYPES.get(file.suffix)
    if kind is None:
        server.problems[f'no type is known for {file.suffix}'].append(path)
    else:
        server.expect(path, 'type', answer.headers['Content-Type'], kind)
    caching = (NEVER if path in gone or re.fullmatch(r'/(denyut\.(json|svg)|manifest\.json)', path)
               else FOREVER if path.startswith('/aset/') else SHORT)
    is_open = path.startswith('/data/') or path in ('/data.json', '/datapackage.json')
    server.expect_headers(path, answer, caching, is_open)
    if path.endswith('/') and path != '/' and path not in gone:
        answer, _ = server.get(path[:-1])
        server.expect(path[:-1], 'status without the last slash', answer.status, 301)


def check_rest(server, site):
    missing = (site / '404.html').read_bytes()
    for path in ('/tidak-ada/', '/aset/tidak-ada.css', '/data/tidak-ada.csv', '/.git/config', '/berita/%2e%2e/x'):
        answer, body = server.get(path)
        server.expect(path, 'status of what is not there', answer.status, 404)
        server.expect(path, 'the page for what is not there', body == missing, True)
        server.expect(path, 'type', answer.headers['Content-Type'], TYPES['.html'])
        server.expect(path, 'caching of what is not there', answer.headers['Cache-Control'], NEVER)
        server.expect(path, 'policy', answer.headers['Content-Security-Policy'], re.escape(POLICY))
    answer, body = server.get('/aset/')
    server.expect('/aset/', 'a list of the folder', answer.status in (403, 404) and b'cari-' not in body, True)

    answer, _ = server.get('/')
    tag = answer.headers['ETag'] or ''
    answer, body = server.get('/', If_None_Match=tag)
    server.expect('/', 'status of an unchanged page', answer.status, 304)
    answer, body = server.get('/', Accept_Encoding='gzip')
    server.expect('/', 'encoding', answer.headers['Content-Encoding'], 'gzip')
    server.expect('/', 'same bytes, packed', gzip.decompress(body) == (site / 'index.html').read_bytes(), True)

    plain = http.client.HTTPConnection('127.0.0.1', server.plain, timeout=20)
    plain.request('GET', server.base + '/data/')
    answer = plain.getresponse()
    server.expect('/data/', 'status without https', answer.status, 301)
    server.expect('/data/', 'Location without https', answer.headers['Location'], 'https://.*/data/')


def mirror(server, site):
    """A copy fetched by the list, as a citizen makes it, is proven by the command."""
    _, listed = server.get('/manifest.json')
    manifest = json.loads(listed)
    paths = [entry['path'] for entry in manifest['files'] if entry['path'] not in manifest['unserved']]
    with tempfile.TemporaryDirectory(prefix='terang-mirror-') as folder:
        copy = Path(folder)
        (copy / 'manifest.json').write_bytes(listed)

        def fetch(path):
            answer, body = server.get('/' + path.removesuffix('index.html') if path.endswith('/index.html')
                                      or path == 'index.html' else '/' + path)
            server.expect('/' + path, 'status for a mirror', answer.status, 200)
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            (copy / path).write_bytes(body)

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(fetch, paths))
        ending = subprocess.run([os.environ.get('TERANG', '.build/release/terang'), 'verify', folder, '--lang', 'en'],
                                capture_output=True, text=True)
        server.expect('/', 'a mirror is proven', ending.returncode, 0)
        return (ending.stdout or ending.stderr).strip().splitlines()[-1].replace(folder, 'mirror')


def first(site, folder):
    return next((address(site, file) for file in sorted((site / folder).glob('*/index.html'))
                 if 'http-equiv="refresh"' not in file.read_text()), f'/{folder}/')


def look(server, site):
    """What a browser says about pages that keep to the policy, and about one made to break it."""
    from selenium import webdriver
    options = webdriver.ChromeOptions()
    for flag in ('--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu',
                 '--ignore-certificate-errors'):
        options.add_argument(flag)
    options.set_capability('goog:loggingPrefs', {'browser': 'ALL'})
    options.binary_location = shutil.which('chromium')
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which('chromedriver')))
    seen = 0
    try:
        for path in ('/', '/cari/', first(site, 'indikator'), first(site, 'program'), '/program/sudah-dihapus/'):
            driver.get(f'https://127.0.0.1:{server.tls}{server.base}{path}')
            if path == '/cari/':
                driver.find_element('css selector', 'input[type=search]').send_keys('data')
            time.sleep(0.7)
            style = driver.execute_script(
                'let e = document.querySelector(".wrap"); return e && getComputedStyle(e).maxWidth')
            server.expect(path, 'style sheet', style not in ('none', None), True)
            if path == '/cari/':
                hits = driver.execute_script('return document.querySelectorAll("main a").length')
                server.expect(path, 'the search script ran', hits > 0 and 'data' in driver.page_source, True)
            for entry in driver.get_log('browser'):
                # The page that is gone is answered with 410, which Chromium reports as a failed load of itself.
                if '410' not in entry['message']:
                    server.problems[f'Chromium: {entry["message"]}'].append(path)
            seen += 1
        driver.get(f'https://127.0.0.1:{server.tls}{server.base}/')
        driver.execute_script(
            'let s = document.createElement("script"); s.textContent = "document.title = 1"; document.head.append(s)')
        said = ' '.join(entry['message'] for entry in driver.get_log('browser'))
        server.expect('/', 'an inline script is refused', 'Content Security Policy' in said, True)
    finally:
        driver.quit()
    return seen


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('site', type=lambda name: Path(name).resolve())
    parser.add_argument('servers', nargs='+', type=Server, metavar='NAME=PORT,TLS-PORT[,/BASE]')
    arguments = parser.parse_args()
    files = [file for file in sorted(arguments.site.rglob('*')) if file.is_file()]
    failed = False
    for server in arguments.servers:
        moved, gone = rules(arguments.site, server.base)
        if not moved or not gone:
            sys.exit('the site has no moved page or none that is gone: nothing would be proven')
        server.wait()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda file: check_file(server, arguments.site, file, moved, gone), files))
        check_rest(server, arguments.site)
        print(f'{server.name}: {mirror(server, arguments.site)}')
        seen = look(server, arguments.site)
        for problem, places in sorted(server.problems.items(), key=lambda item: -len(item[1])):
            print(f'{len(places):5}  {problem}\n       {", ".join(places[:3])}{" …" if len(places) > 3 else ""}')
        count = sum(map(len, server.problems.values()))
        print(f'{server.name}: {len(files)} paths asked for, {len(moved)} moved, {len(gone)} gone, '
              f'{seen} pages in Chromium, {count} problems')
        failed |= count > 0
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
