"""Runs the programs that measure, and gathers what they say."""
import gzip
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# The halves of the people, as docs/gait.md tells what each was used for.
TUNED_ON = ({'1', '3', '5', '7', '9'}, {'pp02', 'pp05', 'pp08'})
HELD_OUT = ({'2', '4', '6', '8', '10'}, {'pp04', 'pp06', 'pp10'})


def told(command):
    """The JSON that a program prints."""
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def person(name):
    return name.split('__')[1].split('-')[0]


def recordings(program, exam, data, score):
    """Scores over all recordings and over each half of the people, and how long decisions take."""
    names = sorted(path.name[:-7] for path in (data / 'recordings').glob('*.csv.gz'))
    figures = {'files': len(names), 'all': scored(program, data, score)}
    for half, people in (('tuned', TUNED_ON), ('held_out', HELD_OUT)):
        chosen = [name for name in names if person(name) in people[0] | people[1]]
        with tempfile.TemporaryDirectory() as folder:
            link(data, chosen, Path(folder))
            figures[half] = scored(program, Path(folder), score)
    figures['latency_ms'] = latencies(exam, data, names)
    return figures


def scored(program, data, score):
    command = ['python3', score, '--cuts', '--json', '--data', data, '--', program, 'analyze', '--format', 'json']
    return json.loads(subprocess.run(command, capture_output=True, text=True).stdout)


def link(data, names, folder):
    for part, ending in (('recordings', '.csv.gz'), ('truth', '.json')):
        (folder / part).mkdir()
        for name in names:
            (folder / part / (name + ending)).symlink_to(data / part / (name + ending))


def latencies(exam, data, names):
    """Decision minus foot flat in ms over every graded step that needed no wait for the mount."""
    times, held = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            plain = Path(folder) / 'one.csv'
            plain.write_bytes(gzip.decompress((data / 'recordings' / f'{name}.csv.gz').read_bytes()))
            steps = told([exam, '--foot', name.rsplit('__', 1)[1], '--recording', plain])
            times += [ms for ms in steps if ms is not None]
            held += sum(ms is None for ms in steps)
    times.sort()
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    return {'n': len(times), 'p50': at(.5), 'p99': at(.99), 'max': at(1), 'late': sum(ms > 300 for ms in times), 'held': held}


def speed(root, program):
    """Samples a second of the analyser alone and of the whole program, and what it keeps in memory."""
    bench = subprocess.run(['cargo', 'bench', '-q', '-p', 'heelfirst-gait'], cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {'bench': rates(bench), 'memory': memory(bench), 'program': program_speed(program), 'load': load()}


def seen(found, name):
    """What was found by that name. A bench that did not run must not pass for one that measured nothing."""
    if name not in found:
        sys.exit(f'gait-report: cargo bench told nothing of {name}; look at core/gait/benches/ and at how measure.py reads its table')
    return found[name]


def load():
    return float(Path('/proc/loadavg').read_text().split()[0]) if Path('/proc/loadavg').exists() else None


SIZES = {'': 1, 'K': 1e3, 'M': 1e6, 'G': 1e9}


def benches(bench):
    """The lines that divan's table has of each bench, by its name."""
    found, lines = {}, []
    for line in bench.splitlines():
        row = re.match(r'[│├╰─ ]*([A-Za-z0-9_]+) +[\d.]+ [nµm]?s\b', line)
        if row:
            lines = found[row[1]] = []
        lines.append(line)
    return found


def rates(bench):
    """Samples/s of an hour at 100 Hz: of divan's four columns the fastest and the median."""
    name = 'one_hour_at_100_hz'
    told = [re.findall(r'([\d.]+) ([KMG]?)item/s', line) for line in seen(benches(bench), name)]
    per_s = [float(value) * SIZES[size] for columns in told for value, size in columns]
    fastest, _slowest, median, _mean = per_s
    return {name: {'fastest': fastest, 'median': median}}


def memory(bench):
    """Bytes of the state of one foot, on the heap and off it, and bytes allocated in ten minutes of walking."""
    itself = dict(re.findall(r'^(Analyser itself): (\d+) bytes', bench, re.M))
    found = benches(bench)
    state = int(seen(itself, 'Analyser itself')) + allocated(seen(found, 'fresh_analyser'))
    return {'state': state, 'ten_minutes': allocated(seen(found, 'ten_minutes'))}


def allocated(lines):
    """Bytes that a bench allocates or grows by, from divan's sections of it; divan leaves out those where there was nothing."""
    total, section = 0, ''
    for line in lines:
        head = re.search(r'([a-z]+(?: alloc)?):', line)
        section = head[1] if head else section
        size = re.search(r'([\d.]+) (|[KMG])B\b', line)
        if size and section in ('alloc', 'grow'):
            total += float(size[1]) * SIZES[size[2]]
    return total


def program_speed(program):
    """Samples a second of `heelfirst analyze`, reading CSV and printing every step: of five runs."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / 'walk.csv'
        subprocess.run([program, 'simulate', '--pattern', 'mixed', '--steps', '4000', '--rate', '100', '--seed', '10000',
                        '--out', file], check=True, capture_output=True)
        samples = file.read_text().count('\n') - 1
        rates_per_s = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([program, 'analyze', file, '--format', 'json'], check=True, capture_output=True)
            rates_per_s.append(samples / (time.perf_counter() - start))
    return {'samples': samples, 'fastest': max(rates_per_s), 'median': statistics.median(rates_per_s)}
