//! A year of one simulated person, by a fixed seed: a left foot that slowly lands heel first more often, a bad fortnight, days off.

#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small counts of a simulated person")]

use heelfirst_report::{
    Affected, Aid, Borders, Change, Chart, Context, ContextShare, Difference, DoneOf, ExerciseDone, FootWalk, Goal,
    Landings, Lifts, Measure, Mishaps, Notice, Observation, Orthosis, Pain, Paper, PdfError, Place, Plan, Point,
    Practice, Range, Report, Safety, Score, SensorUse, Side, Spread, Stop, StopReason, Subject, Ungraded,
    UngradedReason, Verdict, Version, Walk, Walking, Window, chart, csv, fhir, json, pdf, svg, text,
};
use heelfirst_words::Words;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span};

/// The files of the sample, by their names.
pub fn files() -> Result<Vec<(&'static str, Vec<u8>)>, PdfError> {
    let report = report();
    let words = Words::default();
    let drawn = report.charts.first().map(|first| svg(&chart(first, &words, 256.0, 110.0))).unwrap_or_default();
    let week = Report {
        walks: report.walks.iter().take(3).cloned().collect(),
        observations: report.observations.iter().rev().take(60).cloned().collect(),
        ..report.clone()
    };
    Ok(vec![
        ("sample.pdf", pdf(&report, &words, Paper::A4)?),
        ("sample.txt", text(&report, &words).into_bytes()),
        ("sample.csv", csv(&week).into_bytes()),
        ("sample.json", json(&week).into_bytes()),
        ("sample-fhir.json", fhir(&week, &words, &Subject::Placeholder).into_bytes()),
        ("sample-chart.svg", drawn.into_bytes()),
    ])
}

const UNTIL: Date = date(2026, 11, 22);
const YEAR: i64 = 364;
/// The days of the report itself.
const PERIOD: i64 = 28;

/// One day of practice.
struct Day {
    on: Date,
    walks: u32,
    walking_min: f64,
    steps: u32,
    landings: Landings,
    angle_deg: f64,
    flat_ms: f64,
    stride_s: f64,
    lifts: u32,
    lift_deg: f64,
}

/// `SplitMix64`: the same numbers everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Around 0, within about ±1.7.
    fn around(&mut self) -> f64 {
        (self.next() + self.next() + self.next() - 1.5) * 1.15
    }

    fn whole(&mut self, least: u32, most: u32) -> u32 {
        least + (self.next() * f64::from(most - least + 1)) as u32
    }
}

fn days_before(days: i64) -> Date {
    UNTIL.saturating_sub(Span::new().days(days))
}

fn context() -> Context {
    Context { shoe: Some("laced walking shoes".into()), orthosis: Orthosis::None, aid: Aid::Cane, ..Context::default() }
}

fn outdoors() -> Context {
    Context { place: Place::Outdoors, orthosis: Orthosis::Afo, ..context() }
}

/// The days practised, the oldest first. Two of seven are days off, and a fortnight in spring is an illness.
fn year() -> Vec<Day> {
    let mut chance = Chance(2026);
    let practised = (0..YEAR).rev().filter(|back| !(190..204).contains(back));
    let practised: Vec<_> = practised.filter(|_| chance.next() < 0.74).collect();
    practised.into_iter().map(|back| day(back, &mut chance)).collect()
}

fn day(back: i64, chance: &mut Chance) -> Day {
    let gone = 1.0 - back as f64 / YEAR as f64;
    let walks = chance.whole(2, 5);
    let steps = walks * chance.whole(14, 26);
    let angle_deg = 2.0 + 6.5 * gone + 1.3 * chance.around();
    let steady = steps * 3 / 4;
    let share = |part: f64| (f64::from(steady) * part.clamp(0.0, 1.0)) as u32;
    let heel = share(0.22 + 0.05 * angle_deg + 0.05 * chance.around());
    let toe = share(0.24 - 0.02 * angle_deg).min(steady - heel);
    let slap = (f64::from(heel) * 0.3) as u32;
    Day {
        on: days_before(back),
        walks,
        walking_min: f64::from(walks) * (0.6 + 0.5 * chance.next()),
        steps,
        landings: Landings { heel, flat: steady - heel - toe, toe, slap, drag: chance.whole(0, 2) },
        angle_deg,
        flat_ms: 74.0 + 18.0 * gone + 5.0 * chance.around(),
        stride_s: 1.42 - 0.1 * gone + 0.03 * chance.around(),
        lifts: 2 * chance.whole(8, 12),
        lift_deg: 17.0 + 5.0 * gone + 1.2 * chance.around(),
    }
}

fn quantile(sorted: &[f64], part: f64) -> f64 {
    sorted.get((part * (sorted.len().saturating_sub(1)) as f64).round() as usize).copied().unwrap_or(f64::NAN)
}

fn spread(mut values: Vec<f64>, each: u32) -> Option<Spread> {
    values.sort_by(f64::total_cmp);
    let n = u32::try_from(values.len()).unwrap_or(0) * each;
    (n > 0).then(|| Spread {
        median: quantile(&values, 0.5),
        q1: quantile(&values, 0.25),
        q3: quantile(&values, 0.75),
        n,
    })
}

fn within(year: &[Day], from: i64, until: i64) -> Vec<&Day> {
    let (from, until) = (days_before(from), days_before(until));
    year.iter().filter(|day| (from..=until).contains(&day.on)).collect()
}

fn sum(days: &[&Day], of: impl Fn(&Day) -> u32) -> u32 {
    days.iter().map(|day| of(day)).sum()
}

fn landings(days: &[&Day]) -> Landings {
    Landings {
        heel: sum(days, |day| day.landings.heel),
        flat: sum(days, |day| day.landings.flat),
        toe: sum(days, |day| day.landings.toe),
        slap: sum(days, |day| day.landings.slap),
        drag: sum(days, |day| day.landings.drag),
    }
}

/// The simulated person's report.
pub fn report() -> Report {
    let year = year();
    let recent = within(&year, PERIOD - 1, 0);
    Report {
        made_on: Some(UNTIL),
        versions: vec![
            Version { name: "Heelfirst".into(), version: "0.1.0".into() },
            Version { name: "step analysis".into(), version: "1".into() },
            Version { name: "a simulated person, not a patient".into(), version: String::new() },
        ],
        affected: Some(Affected::Left),
        notices: vec![Notice::Lands, Notice::Slaps],
        contexts: vec![
            ContextShare { context: context(), sessions: sum(&recent, |day| day.walks) },
            ContextShare { context: outdoors(), sessions: 6 },
        ],
        safety: safety(),
        goal: Some(Goal {
            words: "Walk to the corner shop and back without catching my toes".into(),
            scores: vec![
                Score { on: days_before(360), of_ten: 3 },
                Score { on: days_before(96), of_ten: 5 },
                Score { on: days_before(5), of_ten: 6 },
            ],
        }),
        practice: practice(&recent),
        lifts: lifts(&recent),
        walking: walking(&recent),
        changes: changes(&year),
        charts: vec![
            series(&year, Measure::StrikeAngle, Some(Range { low: 2.0, high: 5.0 }), |day| day.angle_deg),
            series(&year, Measure::HeelShare, Some(Range { low: 34.0, high: 50.0 }), |day| {
                100.0 * f64::from(day.landings.heel) / f64::from(day.landings.steady())
            }),
        ],
        sensors: vec![SensorUse {
            kind: "simulated".into(),
            side: Some(Side::Left),
            placement: Some("on the laces, over the instep".into()),
            calibrated_on: Some(days_before(40)),
            mount_confidence: Some(0.93),
            borders: Some(Borders { heel_deg: 8.0, toe_deg: -1.6, slap_ms: 80.0, moved: false }),
        }],
        question: Some(
            "My foot drops more in the evening. Should I shorten the last walk, or is that no matter?".into(),
        ),
        plan: Some(plan()),
        observations: year.iter().flat_map(observations).collect(),
        walks: recent.iter().flat_map(|day| walks(day)).collect(),
        ..Report::new(days_before(PERIOD - 1), UNTIL)
    }
}

fn safety() -> Safety {
    Safety {
        falls: Mishaps::default(),
        near_falls: Mishaps { count: 1, latest: Some(days_before(17)) },
        trips: Mishaps { count: 4, latest: Some(days_before(3)) },
        pains: vec![Pain { place: Some("left calf".into()), count: 2, latest: Some(days_before(9)) }],
        stops: vec![Stop { reason: StopReason::Tired, count: 3 }, Stop { reason: StopReason::Pain, count: 2 }],
    }
}

fn practice(recent: &[&Day]) -> Practice {
    let done = |done: u32, of: f64| Some(DoneOf { done: f64::from(done), of: Some(of) });
    let days = u32::try_from(recent.len()).unwrap_or(0);
    let exercise = |id: &str, side: Option<Side>, count: u32, of: f64, hold_s: Option<f64>| ExerciseDone {
        exercise: id.into(),
        side,
        repetitions: DoneOf { done: f64::from(count), of: Some(of) },
        hold_s,
    };
    let lifts = sum(recent, |day| day.lifts / 2);
    Practice {
        days: done(days, 28.0),
        bursts: done(sum(recent, |day| day.walks), 112.0),
        walking_min: Some(DoneOf { done: recent.iter().map(|day| day.walking_min).sum(), of: Some(112.0) }),
        exercises: vec![
            exercise("seated-ankle-lift", Some(Side::Left), lifts, 280.0, None),
            exercise("seated-ankle-lift", Some(Side::Right), lifts, 280.0, None),
            exercise("calf-stretch", Some(Side::Left), 2 * days, 56.0, Some(25.0)),
            exercise("seated-march", None, 8 * days, 224.0, None),
        ],
    }
}

fn lifts(recent: &[&Day]) -> Vec<Lifts> {
    let sets = u32::try_from(recent.len()).unwrap_or(0);
    let angles: Vec<_> = recent.iter().map(|day| day.lift_deg).collect();
    let right: Vec<_> = angles.iter().map(|angle| angle + 14.0).collect();
    let one = |side, angles, fades_from, faded_sets| Lifts {
        side,
        sets,
        lifts: sum(recent, |day| day.lifts / 2),
        angle_deg: spread(angles, 3),
        fades_from,
        faded_sets,
    };
    vec![one(Side::Left, angles, Some(8.0), sets / 3), one(Side::Right, right, None, 0)]
}

fn walking(recent: &[&Day]) -> Vec<Walking> {
    let of = |value: fn(&Day) -> f64, more: f64| spread(recent.iter().map(|day| value(day) + more).collect(), 40);
    let steps = sum(recent, |day| day.steps);
    let ungraded = |reason, part: u32| Ungraded { reason, steps: steps / part };
    let indoors = Walking {
        context: context(),
        side: Some(Side::Left),
        bouts: sum(recent, |day| day.walks),
        steps,
        ungraded: vec![ungraded(UngradedReason::MissingSamples, 40), ungraded(UngradedReason::NoSwing, 60)],
        landings: landings(recent),
        strike_angle_deg: of(|day| day.angle_deg, 0.0),
        morning_deg: of(|day| day.angle_deg, 0.9),
        evening_deg: of(|day| day.angle_deg, -1.8),
        contact_to_flat_ms: of(|day| day.flat_ms, 0.0),
        stride_time_s: of(|day| day.stride_s, 0.0),
    };
    let outside = Walking {
        context: outdoors(),
        side: Some(Side::Left),
        bouts: 6,
        steps: 31,
        ungraded: vec![Ungraded { reason: UngradedReason::NotLevelWalking, steps: 9 }],
        landings: Landings { heel: 9, flat: 2, toe: 1, slap: 1, drag: 0 },
        strike_angle_deg: Some(Spread { median: 11.4, q1: 9.8, q3: 12.6, n: 12 }),
        contact_to_flat_ms: Some(Spread { median: 101.0, q1: 94.0, q3: 108.0, n: 12 }),
        stride_time_s: Some(Spread { median: 1.29, q1: 1.26, q3: 1.33, n: 12 }),
        ..Walking::default()
    };
    vec![indoors, outside]
}

/// What changed over the year, as it would come from the history: a fortnight at its beginning, and the last one.
fn changes(year: &[Day]) -> Vec<Change> {
    let (before, after) = (within(year, YEAR - 1, YEAR - 14), within(year, 13, 0));
    let window = |days: &[&Day], from: i64, until: i64, of: &dyn Fn(&Day) -> f64| Window {
        from: days_before(from),
        until: days_before(until),
        days: u32::try_from(days.len()).unwrap_or(0),
        n: sum(days, |day| day.landings.steady()),
        value: spread(days.iter().map(|day| of(day)).collect(), 1).map_or(f64::NAN, |spread| spread.median),
    };
    let change = |measure, floor, half: f64, of: &dyn Fn(&Day) -> f64| {
        let (then, now) = (window(&before, YEAR - 1, YEAR - 14, of), window(&after, 13, 0, of));
        let value = now.value - then.value;
        let clear = value.abs() - half > 0.0 && value.abs() >= floor;
        Change {
            measure,
            side: Some(Side::Left),
            context: Some(context()),
            before: Some(then),
            after: Some(now),
            difference: Some(Difference { value, low: value - half, high: value + half }),
            floor: Some(floor),
            verdict: if clear { Verdict::Better } else { Verdict::Unclear },
        }
    };
    let steady = |day: &Day| f64::from(day.landings.steady());
    vec![
        change(Measure::StrikeAngle, 3.0, 1.2, &|day| day.angle_deg),
        change(Measure::HeelShare, 15.0, 9.0, &move |day| 100.0 * f64::from(day.landings.heel) / steady(day)),
        Change { context: None, ..change(Measure::LiftAngle, 3.0, 2.4, &|day| day.lift_deg) },
    ]
}

fn series(year: &[Day], measure: Measure, usual: Option<Range>, of: impl Fn(&Day) -> f64) -> Chart {
    let points = within(year, 83, 0).into_iter().map(|day| Point { on: day.on, value: Some(of(day)) }).collect();
    Chart { measure, side: Some(Side::Left), context: Some(context()), until: UNTIL, weeks: 12, points, usual }
}

fn plan() -> Plan {
    Plan {
        lines: vec![
            "Walking burst, 4 a day, 30 s".into(),
            "Seated ankle lift, 10 a side, once a day".into(),
            "Calf stretch, left, 2 × 25 s, once a day".into(),
        ],
        code: Some("HF1;walking-burst*4:30;seated-ankle-lift*1:10,10;calf-stretch*1:l2x25".into()),
    }
}

fn observations(day: &Day) -> Vec<Observation> {
    let steady = day.landings.steady();
    let row = |measure, value, n| Observation {
        on: day.on,
        context: Some(context()),
        side: Some(Side::Left),
        measure,
        value,
        n: Some(n),
    };
    let share = |part: u32| 100.0 * f64::from(part) / f64::from(steady);
    let both = |row: Observation| Observation { side: None, n: None, ..row };
    vec![
        both(row(Measure::Bursts, f64::from(day.walks), 0)),
        both(row(Measure::WalkingTime, day.walking_min, 0)),
        row(Measure::StrikeAngle, day.angle_deg, steady),
        row(Measure::HeelShare, share(day.landings.heel), steady),
        row(Measure::ToeShare, share(day.landings.toe), steady),
        row(Measure::ContactToFlat, day.flat_ms, steady),
        row(Measure::StrideTime, day.stride_s, steady),
        Observation { context: None, ..row(Measure::LiftAngle, day.lift_deg, day.lifts / 2) },
    ]
}

/// The walks of a day, two hours apart; what the sensor saw is shared among them.
fn walks(day: &Day) -> Vec<Walk> {
    let Ok(morning) = day.on.at(9, 0, 0, 0).to_zoned(TimeZone::UTC) else { return Vec::new() };
    let walk = |index: u32| {
        let from = morning.timestamp() + SignedDuration::from_hours(2 * i64::from(index));
        let active_min = day.walking_min / f64::from(day.walks);
        let part = |count: u32| count / day.walks;
        let all = day.landings;
        Walk {
            id: format!("{}-{index}", day.on),
            from,
            until: from + SignedDuration::from_secs((active_min * 60.0) as i64),
            context: context(),
            active_min,
            feet: vec![FootWalk {
                side: Side::Left,
                steps: part(day.steps),
                landings: Some(Landings {
                    heel: part(all.heel),
                    flat: part(all.flat),
                    toe: part(all.toe),
                    slap: part(all.slap),
                    drag: part(all.drag),
                }),
                strike_angle_deg: Some(day.angle_deg),
                contact_to_flat_ms: Some(day.flat_ms),
                stride_time_s: Some(day.stride_s),
            }],
        }
    };
    (0..day.walks).map(walk).collect()
}
