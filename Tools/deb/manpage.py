"""Writes the man page terang(1) from what the command says of itself (--experimental-dump-help, on standard input)."""
import json
import os
import re
import sys
import time

WORDS = {
    'en': {'name': 'NAME', 'synopsis': 'SYNOPSIS', 'description': 'DESCRIPTION', 'commands': 'COMMANDS',
           'options': 'OPTIONS', 'exit': 'EXIT STATUS', 'files': 'FILES', 'environment': 'ENVIRONMENT',
           'examples': 'EXAMPLES', 'see': 'SEE ALSO', 'default': 'Default: {}.', 'manual': 'User Commands',
           'shared': 'Options of several commands; the synopsis shows which take them.',
           'environment text': [
               ('SOURCE_DATE_EPOCH', 'The moment for which the site is made, in seconds since 1970; \\-\\-as\\-of goes before it.'),
               ('LC_ALL, LC_MESSAGES, LANG', 'Language of messages: English where the first that is set begins with en, else Indonesian.'),
               ('NO_COLOR', 'No colour in messages.')],
           'files text': [
               ('Content/', 'What the staff write: site.yaml, metrics, programmes, news and the rest.'),
               ('Public/site/', 'The web root.'),
               ('/lib/systemd/system/terang.timer', 'Builds every ten minutes in /var/lib/terang; disabled until it is enabled.'),
               ('/usr/share/doc/terang/', 'The reference of the content, the staff guide in Indonesian, examples for web servers.')],
           'examples text': [('terang check', 'Check the content in the present folder.'),
                             ('terang build', 'What cron runs: says nothing while nothing changes.'),
                             ('systemctl enable \\-\\-now terang.timer', 'Publish /var/lib/terang every ten minutes.')]},
    'id': {'name': 'NAMA', 'synopsis': 'RINGKASAN', 'description': 'KETERANGAN', 'commands': 'PERINTAH',
           'options': 'PILIHAN', 'exit': 'KODE KELUAR', 'files': 'BERKAS', 'environment': 'LINGKUNGAN',
           'examples': 'CONTOH', 'see': 'LIHAT JUGA', 'default': 'Bawaan: {}.', 'manual': 'Perintah Pengguna',
           'shared': 'Pilihan beberapa perintah; ringkasan menunjukkan perintah yang menerimanya.',
           'environment text': [
               ('SOURCE_DATE_EPOCH', 'Saat yang dipakai untuk membangun, dalam detik sejak 1970; \\-\\-as\\-of didahulukan.'),
               ('LC_ALL, LC_MESSAGES, LANG', 'Bahasa pesan: Inggris bila yang pertama berisi diawali en, selain itu Indonesia.'),
               ('NO_COLOR', 'Pesan tanpa warna.')],
           'files text': [
               ('Content/', 'Yang ditulis pegawai: site.yaml, indikator, program, berita, dan lainnya.'),
               ('Public/site/', 'Folder yang dibuka oleh server web.'),
               ('/lib/systemd/system/terang.timer', 'Membangun tiap sepuluh menit di /var/lib/terang; mati sampai dinyalakan.'),
               ('/usr/share/doc/terang/', 'Rujukan isi, panduan pegawai, contoh untuk server web.')],
           'examples text': [('terang check', 'Periksa isi di folder ini.'),
                             ('terang build', 'Yang dijalankan cron: diam selama tidak ada yang berubah.'),
                             ('systemctl enable \\-\\-now terang.timer', 'Terbitkan /var/lib/terang tiap sepuluh menit.')]},
}


def text(words):
    """Plain words for roff: a backslash, a dash and a leading dot or quote are not themselves in it."""
    words = ' '.join((words or '').split()).replace('\\', '\\e').replace('-', '\\-')
    return '\\&' + words if words[:1] in ".'" else words


def option(argument):
    names = [('-' if name['kind'] == 'short' else '--') + name['name'] for name in argument['names']]
    names.sort(key=lambda name: (name.startswith('--'), name))
    value = f' \\fI{text(argument["valueName"])}\\fR' if argument['kind'] == 'option' else ''
    return ', '.join(f'\\fB{text(name)}\\fR{value}' for name in names)


def usage(command):
    parts = [f'\\fBterang {text(command["commandName"])}\\fR']
    for argument in shown(command):
        if argument['kind'] == 'positional':
            word = f'\\fI{text(argument["valueName"])}\\fR'
            parts.append(f'[{word}]' if argument['isOptional'] else word)
        elif names(argument) not in (['version'], ['help']):
            parts.append(f'[{option(argument).split(", ")[-1]}]')
    return ' '.join(parts)


def names(argument):
    return [name['name'] for name in argument.get('names', []) if name['kind'] == 'long']


def shown(command):
    return [argument for argument in command.get('arguments', []) if argument['shouldDisplay']]


def describe(argument, words):
    lines = [argument.get('abstract'), argument.get('discussion')]
    if default := argument.get('defaultValue'):
        lines.append(words['default'].format(default))
    return text(' '.join(line for line in lines if line))


def page(tool, language, version):
    words = WORDS[language]
    day = time.strftime('%Y-%m-%d', time.gmtime(int(os.environ.get('SOURCE_DATE_EPOCH', time.time()))))
    commands = [command for command in tool['subcommands'] if command['commandName'] != 'help']
    shared = list(shown(tool))
    for argument in (argument for command in commands for argument in shown(command)):
        if argument not in shared and sum(argument in shown(command) for command in commands) > 2:
            shared.append(argument)
    yield f'.TH TERANG 1 {day} "terang {version}" "{words["manual"]}"'
    yield f'.SH {words["name"]}'
    yield f'terang \\- {text(tool["abstract"]).rstrip(".")}'
    yield f'.SH {words["synopsis"]}'
    for command in commands:
        yield usage(command)
        yield '.br'
    discussion, codes = tool.get('discussion', ''), ''
    if match := re.search(r'(Exit codes|Kode keluar): ', discussion):
        discussion, codes = discussion[:match.start()], discussion[match.end():]
    yield f'.SH {words["description"]}'
    yield text(tool['abstract'] + ' ' + discussion)
    yield f'.SH {words["commands"]}'
    for command in commands:
        yield f'.SS {command["commandName"]}'
        yield text(command['abstract'] + ' ' + command.get('discussion', ''))
        for argument in shown(command):
            if argument in shared:
                continue
            yield '.TP'
            yield option(argument) if argument.get('names') else f'\\fI{text(argument["valueName"])}\\fR'
            yield describe(argument, words)
    yield f'.SH {words["options"]}'
    yield text(words['shared'])
    for argument in shared:
        yield '.TP'
        yield option(argument)
        yield describe(argument, words)
    yield f'.SH {words["exit"]}'
    for code in re.split(r', (?=\d)', codes.strip().rstrip('.')):
        number, _, meaning = code.partition(' ')
        yield '.TP'
        yield f'\\fB{text(number)}\\fR'
        yield text(meaning)
    for part in ('environment', 'files', 'examples'):
        yield f'.SH {words[part]}'
        for name, meaning in words[part + ' text']:
            yield '.TP'
            yield f'\\fB{name}\\fR'
            yield meaning
    yield f'.SH {words["see"]}'
    yield '\\fBsystemd.timer\\fR(5), \\fBrsync\\fR(1), \\fBrclone\\fR(1)'


if __name__ == '__main__':
    print('\n'.join(page(json.load(sys.stdin)['command'], *sys.argv[1:3])))
