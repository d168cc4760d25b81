"""Writes the figures as Markdown: the table of what was measured against what is aimed at."""

HALVES = ('tuned', 'held_out', 'all')
CLASSES = ('heel', 'flat', 'toe', 'slap', 'drag')
NOTHING = '–'

# What | best public pipeline (gaitmap 2.6.0) | where in the score | digits | aim.
RECORDED = [
    ('healthy, 10 m + U-turn + 10 m with real packet loss: initial contact F1, all', '.934', 'healthy-uturn ic_f1', 3, '≥ .985'),
    ('… without the turn', '.944', 'healthy-uturn ic_straight_f1', 3, '≥ .993'),
    ('… scatter about a person’s median, p90, ms', '20', 'healthy-uturn ic_scatter_p90_ms', 1, '≤ 20'),
    ('… final contact F1', '.88', 'healthy-uturn fc_f1', 3, '≥ .985'),
    ('… first contact of a walk found', NOTHING, 'healthy-uturn first_ic_recall', 3, '≥ .97'),
    ('… last contact of a walk found', NOTHING, 'healthy-uturn last_ic_recall', 3, '≥ .95'),
    ('… false steps while standing, a minute', NOTHING, 'healthy-uturn standing_false_per_min', 2, '≤ .2'),
    ('healthy, motion capture (one person): initial contact MAE, ms', '26', 'healthy-mocap ic_mae_ms', 1, '≤ 15'),
    ('… final contact MAE, ms', '5.8', 'healthy-mocap fc_mae_ms', 1, '≤ 5'),
    ('… foot strike angle MAE, °', '1.2', 'healthy-mocap strike_angle_deg mae', 2, '≤ 1.0'),
    ('… stride length MAE, cm', '3.8', 'healthy-mocap stride_length_m mae', 2, '≤ 3.5'),
    ('after stroke, treadmill: trials that are not usable', '0', 'stroke-treadmill unusable', 0, '≤ 0'),
    ('… left/right count mismatch, %', '.7', 'stroke-treadmill strike_angle_trials left_right_count_mismatch_pct', 2, '≤ 1'),
    ('… worst mismatch of a trial, %', NOTHING, 'stroke-treadmill strike_angle_trials worst_mismatch_pct', 1, '≤ 5'),
    ('… strike angle, SD of the error, °', '2.1', 'stroke-treadmill strike_angle_trials sd_deg', 2, '≤ 1.7'),
    ('… strike angle, bias, °', NOTHING, 'stroke-treadmill strike_angle_trials bias_deg', 1, NOTHING),
    ('… within a person, SD, °', '1.0', 'stroke-treadmill strike_angle_trials within_person_sd_deg', 2, '≤ .9'),
    ('… change from the first trial, MAE, °', '1.4', 'stroke-treadmill strike_angle_trials change_mae_deg', 2, '≤ 1.2'),
    ('each 10 m pass, fresh start: recall', NOTHING, 'short-bouts recall', 3, '≥ .97'),
    ('… precision', NOTHING, 'short-bouts precision', 3, '≥ .98'),
    ('12 s out of mid-walk, fresh start: steps found again', NOTHING, 'mid-walk steps_found_again', 3, '≥ .97'),
    ('… angle shift, median, °', NOTHING, 'mid-walk angle_shift_median_deg', 2, '≤ 1.0'),
    ('… angle shift, p90, °', NOTHING, 'mid-walk angle_shift_p90_deg', 2, '≤ 2.5'),
]


def report(figures):
    parts = [HEAD, recorded(figures['recordings']), classes(figures), exactness(figures), scenes(figures),
             decisions(figures), lifts(figures['lifts']), speed(figures)]
    return '\n\n'.join(part.strip() for part in parts if part) + '\n'


HEAD = '''
# How good it is: measured

Written by `just gait-report` (`python3 tests/gait/report.py`); [gait.md](../gait.md) explains the terms and the method. Nothing here is
a clinical validation. *Aim* is what the project set itself; *met* looks at the held-out half and at all, and of the simulated feet at the
examining form, for scenes and for what must never be at both forms. Other recordings and another simulator give other figures.
'''


def number(value, digits):
    if value is None:
        return NOTHING
    text = f'{value:.{digits}f}'
    return text[1:] if text.startswith('0.') else text


def meets(value, aim):
    bar = float(aim.split()[1])
    return value is not None and (value >= bar if aim.startswith('≥') else value <= bar)


def verdict(values, aim):
    known = [value for value in values if value is not None]
    return NOTHING if not known or aim == NOTHING else 'yes' if all(meets(value, aim) for value in known) else '**no**'


def grid(head, rows):
    lines = [head, ['---'] + ['---:'] * (len(head) - 1)] + rows
    return '\n'.join('| ' + ' | '.join(str(cell) for cell in row) + ' |' for row in lines)


def pick(score, path):
    """A number in a score by the names that lead to it; lengths in cm."""
    *way, last = path.split()
    for name in way:
        score = (score or {}).get(name)
    if last == 'unusable':
        trials = (score or {}).get('strike_angle_trials')
        return trials and trials['of'] - trials['usable']
    value = (score or {}).get(last)
    return 100 * value if value is not None and 'stride_length_m' in way else value


def recorded(scores):
    if scores is None:
        return '## Recordings of real walks\n\nSkipped: the recordings are not on this machine.'
    rows = []
    for what, peer, path, digits, aim in RECORDED:
        values = {half: pick(scores[half], path) for half in HALVES}
        shown = [number(values[half], digits) for half in HALVES]
        rows.append([what, aim, peer, *shown, verdict([values['held_out'], values['all']], aim)])
    head = ['what', 'aim', 'gaitmap 2.6.0', 'tuned on', 'held out', 'all', 'met']
    return f'''
## Recordings of real walks

{scores['files']} recordings of one foot each. Tuned on: U-turn people with odd numbers, stroke pp02, pp05, pp08. Held out: U-turn
people with even numbers, stroke pp04, pp06, pp10. The motion capture is of one person, reported and never tuned to. No mount is given:
every recording is a fresh start. An event counts as found within 250 ms of the reference's. gaitmap had its missing samples filled in beforehand; its figures are the best of two settings.

{grid(head, rows)}'''


def forms(figures):
    return figures['simulated']['forms']


def classes(figures):
    rows = []
    for mount, told in (('with_mount', 'known'), ('without_mount', 'not known')):
        for name in CLASSES:
            cells = []
            for form in ('tuning', 'examining'):
                one = forms(figures)[form]['walks']['100_hz'][mount]['classes'][name]
                cells += [one['recall'], one['precision']]
            rows.append([name, told, '≥ .97', *(number(cell, 3) for cell in cells), verdict(cells[2:], '≥ .97')])
    head = ['class', 'mount', 'aim', 'tuning form: recall', 'precision', 'examining form: recall', 'precision', 'met']
    simulated = figures['simulated']
    return f'''
## Simulated feet: landings, slaps, drags

{simulated['persons']} persons (seeds from {simulated['first_seed']:,} on, which no tuning has seen), each walking 30 steps with turns in each of 6 ways
(heel, flat, toe, slap, drag, mixed), at 100 Hz, the sensor on the instep, on the outer side, or anywhere at any angle in turn. A missed
step and a step left ungraded count against recall, a step that never was against precision. No public pipeline tells these classes.

{grid(head, rows)}

{rates_and_mountings(figures)}'''


def worst(classes_told, what):
    return min((one[what] for one in classes_told.values() if one[what] is not None), default=None)


def rates_and_mountings(figures):
    rows = []
    for form in ('tuning', 'examining'):
        walks = forms(figures)[form]['walks']
        told = [(f'{rate} Hz, mount known', walks[f'{rate}_hz']['with_mount']['classes']) for rate in (50, 100, 200)]
        told += [(f'{place}, mount not known', one) for place, one in walks['100_hz']['without_mount_by_mounting'].items()]
        rows += [[form, what, number(worst(one, 'recall'), 3), number(worst(one, 'precision'), 3)] for what, one in told]
    return 'The worst class by sampling rate and by where the sensor sits:\n\n' + grid(
        ['form', 'walks', 'lowest recall', 'lowest precision'], rows)


def exactness(figures):
    wanted = [('initial_contact_ms', 'initial contact, ms', 1, None), ('final_contact_ms', 'final contact, ms', 1, None),
              ('strike_angle_deg', 'strike angle, °', 2, '≤ 1.2'), ('stride_length_cm', 'stride length, cm', 1, None),
              ('contact_to_flat_ms', 'contact to flat, ms', 1, None)]
    rows = []
    for key, what, digits, aim in wanted:
        cells, examined = [], []
        for form in ('tuning', 'examining'):
            for mount in ('with_mount', 'without_mount'):
                one = forms(figures)[form]['walks']['100_hz'][mount][key]
                cells.append(f"{one['mae']:.{digits}f} ({one['bias']:+.{digits}f})")
                examined += [one['mae']] if form == 'examining' else []
        rows.append([what, aim or NOTHING, *cells, verdict(examined, aim) if aim else NOTHING])
    head = ['MAE (bias)', 'aim', 'tuning form, mount known', 'not known', 'examining form, mount known', 'not known', 'met']
    return '## Simulated feet: how exact the numbers are\n\n' + grid(head, rows)


def scenes(figures):
    rows, sums = [], {}
    for name in forms(figures)['examining']['scenes']['with_mount']:
        cells, exact = [], True
        for form in ('tuning', 'examining'):
            for mount in ('with_mount', 'without_mount'):
                one = forms(figures)[form]['scenes'][mount][name]
                exact = exact and one['exact'] == one['scenes']
                off = f" (−{one['missed']} +{one['extra']} of {one['true_steps']})" if one['exact'] < one['scenes'] else ''
                cells.append(f"{one['exact']}/{one['scenes']}{off}")
                for key in ('sign_errors', 'graded', 'beside_graded', 'beside_called_drop', 'early_shares', 'scenes'):
                    total = sums.setdefault(key, {})
                    total[form] = total.get(form, 0) + one[key]
        rows.append([name, 'exact', *cells, 'yes' if exact else '**no**'])
    rows.sort()
    head = ['scene', 'aim', 'tuning form, mount known', 'not known', 'examining form, mount known', 'not known', 'met']
    nevers = [('graded forward steps whose angle (beyond 4°) has the wrong sign', 'sign_errors'),
              ('steps on stairs, backward or sideways that carry a grade', 'beside_graded'),
              ('… of them called flat, toe, slap or drag', 'beside_called_drop'),
              ('percentages of fewer than 20 steps', 'early_shares')]
    never = [[what, '≤ 0', sums[key]['tuning'], sums[key]['examining'], verdict(sums[key].values(), '≤ 0')]
             for what, key in nevers]
    return f'''
## Simulated feet: scenes

In how many scenes no step was missed and none was told that never came; where that is not all of them, how many steps were missed (−)
and how many never came (+), of how many that did. Each scene is played by persons of each way of landing, at 100 Hz.

{grid(head, rows)}

What must never be, over all of these scenes ({sums['scenes']['examining']:,} of each form; graded steps: {sums['graded']['tuning']:,} of the tuning form, {sums['graded']['examining']:,} of the examining form):

{grid(['what', 'aim', 'tuning form', 'examining form', 'met'], never)}'''


def decisions(figures):
    rows = []
    def row(what, one, late):
        rows.append([what, one['n'], *(number(one[key], 0) for key in ('p50', 'p99', 'max')), late, verdict([late], '≤ 0')])
    for form in ('tuning', 'examining'):
        told = forms(figures)[form]['walks']['100_hz']['with_mount']['latency']
        row(f'simulated, {form} form, mount known', told['after_foot_flat_ms'], told['after_foot_flat_late'])
    if figures['recordings']:
        one = figures['recordings']['latency_ms']
        row('recordings, steps graded once the mount is found', one, one['late'])
    head = ['steps', 'n', 'p50, ms', 'p99, ms', 'max, ms', 'later than 300 ms', 'met']
    return '## How soon a step is decided\n\nFrom foot flat to the sample that decides the step, in the time of the stream.\n\n' + grid(head, rows)


def lifts(one):
    rows = [['sets counted wrong', '≤ 0', one['miscounted_sets'], verdict([one['miscounted_sets']], '≤ 0')],
            ['peak angle MAE, °', '≤ 1.5', number(one['peak_mae_deg'], 2), verdict([one['peak_mae_deg']], '≤ 1.5')]]
    return f'''
## Simulated seated lifts

{one['sets']} sets, {one['repetitions']:,} repetitions of 1 to 25° with tremor, clonus of 5 to 8 Hz and rising heels
(`cargo run --release -p heelfirst-gait --example lifts`).

{grid(['what', 'aim', 'measured', 'met'], rows)}'''


def paces(rate, aim):
    """The fastest run and the median in M samples/s, and whether both meet the aim."""
    both = [rate[which] / 1e6 for which in ('fastest', 'median')]
    return ' / '.join(number(one, 1) for one in both), verdict(both, aim)


def speed(figures):
    told = figures['speed']
    if told is None:
        return '## Speed\n\nLeft out of this run.'
    state, bench = told['memory']['state'] / 1024, told['bench']['one_hour_at_100_hz']
    rows = [['streaming, one core, M samples/s', '≥ 5', '.029 (offline)', *paces(bench, '≥ 5')],
            ['with reading CSV and printing every step, M samples/s', '≥ 1', NOTHING, *paces(told['program'], '≥ 1')],
            ['state of one foot (itself and what it allocates once), KiB', '≤ 64', NOTHING, number(state, 1), verdict([state], '≤ 64')],
            ['bytes allocated in ten minutes of walking', '≤ 0', NOTHING, number(told['memory']['ten_minutes'], 0),
             verdict([told['memory']['ten_minutes']], '≤ 0')]]
    busy = '' if told['load'] is None else f" Its load was {told['load']:.1f} just after: what else ran slows this down."
    return f'''
## Speed and memory

`cargo bench -p heelfirst-gait` on one core of a machine with {figures['cores']}: an hour at 100 Hz. Of speed the fastest run and
the median of all are told, *fastest / median*; *met* looks at both.{busy}

{grid(['what', 'aim', 'gaitmap 2.6.0', 'measured', 'met'], rows)}'''
