#!/usr/bin/env python3
"""Measures the analyser and writes docs/gait/report.md.

  tests/gait/report.py [--seeds N] [--quick] [--no-speed] [--again]

Builds what it needs, runs the analyser over recordings of real walks where they are, over simulated persons, and measures its
speed. --seeds: how many simulated persons (40). --quick: 4 persons, no speed, nothing written. --no-speed: leaves the speed out.
--again: writes the report anew from the figures of the last run.

  CARGO_TARGET_DIR       where builds go (default: target/)
  HEELFIRST_RECORDINGS   a folder with recordings/ and truth/ (default: ../shared/data/gait), beside it ../tools/gait_score.py

Standard library only.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

import measure
import table

ROOT = Path(__file__).resolve().parents[2]


def main(argv):
    known = {'--seeds', '--quick', '--no-speed', '--again'}
    unknown = [arg for arg in argv if arg.startswith('-') and arg not in known]
    if unknown or '-h' in argv:
        sys.exit(__doc__)
    quick = '--quick' in argv
    seeds = int(argv[argv.index('--seeds') + 1]) if '--seeds' in argv else 4 if quick else 40
    target = Path(os.environ.get('CARGO_TARGET_DIR') or ROOT / 'target')
    kept = target / 'gait-report.json'
    if '--again' in argv:
        figures = json.loads(kept.read_text())
    else:
        figures = measured(target, seeds, speed=not quick and '--no-speed' not in argv)
        kept.write_text(json.dumps(figures, indent=1))
    text = table.report(figures)
    print(text)
    if not quick:
        (ROOT / 'docs/gait/report.md').write_text(text)
        print('written to docs/gait/report.md', file=sys.stderr)


def measured(target, seeds, speed):
    say('building')
    build = ['cargo', 'build', '--release', '-q']
    subprocess.run(build + ['-p', 'heelfirst-cli'], cwd=ROOT, check=True)
    subprocess.run(build + ['-p', 'heelfirst-gait', '--examples'], cwd=ROOT, check=True)
    program, examples = target / 'release/heelfirst', target / 'release/examples'
    data = Path(os.environ.get('HEELFIRST_RECORDINGS') or ROOT / '../shared/data/gait').resolve()
    score = data.parent.parent / 'tools/gait_score.py'
    figures = {'cores': os.cpu_count(), 'recordings': None, 'speed': None}
    if (data / 'recordings').is_dir() and score.exists():
        say('real recordings: all, and both halves of the people')
        figures['recordings'] = measure.recordings(program, examples / 'exam', data, score)
    else:
        say(f'skipped: no recordings in {data} (HEELFIRST_RECORDINGS names another folder); the simulated part goes on')
    say(f'{seeds} simulated persons')
    figures['simulated'] = measure.told([examples / 'exam', '--seeds', str(seeds)])
    figures['lifts'] = measure.told([examples / 'lifts', '--seeds', str(5 * seeds)])
    if speed:
        say('speed')
        figures['speed'] = measure.speed(ROOT, program)
    return figures


def say(what):
    print(f'gait-report: {what}', file=sys.stderr, flush=True)


if __name__ == '__main__':
    main(sys.argv[1:])
