//! The page's figures against steps and lifts that were put in by hand.

use heelfirst_gait::{Foot, Landing, Step, Ungraded};
use heelfirst_history::{
    Aid, Context, Dates, Entry, Event, IdSource, LiftRecord, Orthosis, Outcome, Place, PrescribedSide, SessionId,
    SessionStarted, Side, StandIn, Store, Times,
};
use heelfirst_report::{Landings, Measure, Side as Of, Spread, UngradedReason, Verdict};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use serde_json::json;

use super::*;
use crate::walks::tests::step;

const ZONE: &str = "Europe/Berlin";
const TODAY: Date = date(2026, 3, 29);

struct Life {
    folder: tempfile::TempDir,
    store: Store,
    ids: IdSource,
    speed: f64,
}

impl Life {
    /// With a left foot that drops.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), "test").unwrap();
        let mut this = Self { folder, store, ids: IdSource::new(1), speed: 1.0 };
        let value = json!({ "weaker_side": "left", "items": [{ "exercise": "walking-burst", "times_a_day": 1 }] });
        let chosen = at_us(date(2025, 10, 1), 8);
        this.note(chosen, vec![Event::SettingChanged { key: "plan".to_owned(), value }]);
        this
    }

    fn note(&mut self, at_us: i64, events: Vec<Event>) {
        let entry = |event| Entry { at_us, zone: ZONE.to_owned(), event };
        self.store.append(&events.into_iter().map(entry).collect::<Vec<_>>()).unwrap();
    }

    /// A walk; each foot stops with a step that counts apart, as every last one does.
    fn walk(&mut self, on: Date, hour: i8, context: &Context, mut steps: Vec<Step>) {
        for foot in [Foot::Left, Foot::Right] {
            let last = steps.iter().rfind(|step| step.foot == foot).cloned();
            let closing = last.map(|last| after(&[last], steady(foot, 1, 60.0, Landing::Heel))).unwrap_or_default();
            steps.extend(closing.into_iter().skip(1).map(|step| Step { first_or_last: true, ..step }));
        }
        self.session((on, hour), ("walking-burst", context), |session| Event::Steps { session, at_ms: 30_000, steps });
    }

    fn lift(&mut self, on: Date, context: &Context, lifts: Vec<LiftRecord>) {
        let noted = |session| Event::Lifts { session, at_ms: 30_000, lifts };
        self.session((on, 12), ("seated-ankle-lift", context), noted);
    }

    fn session(
        &mut self,
        (on, hour): (Date, i8),
        (exercise, context): (&str, &Context),
        measured: impl FnOnce(SessionId) -> Event,
    ) {
        let started_us = at_us(on, hour);
        let session = SessionId::new(&mut self.ids, started_us);
        let sides = [Side::Left, Side::Right].map(|side| PrescribedSide { side: Some(side), prescribed: 10 });
        let started = SessionStarted {
            session,
            exercise: exercise.to_owned(),
            prescription: json!({}),
            sides: if exercise == "walking-burst" { Vec::new() } else { sides.into() },
            context: context.clone(),
            speed: self.speed,
            clock: None,
        };
        let times = Times { active_ms: 30_000, ..Times::default() };
        let ended = Event::SessionEnded { session, at_ms: 60_000, outcome: Outcome::Done, reason: None, times };
        self.note(started_us, vec![Event::SessionStarted(started), measured(session), ended]);
    }

    fn report(&self) -> Report {
        let reader = Reader::open(self.folder.path()).unwrap();
        let dates = Dates { from: date(2026, 3, 2), to: TODAY };
        let period = Period { dates, made_on: TODAY, zone: TimeZone::get(ZONE).unwrap() };
        let person = Person::read(&reader).unwrap();
        gather(&reader, &person, &period, Extent::Full, &Words::default()).unwrap()
    }
}

fn at_us(on: Date, hour: i8) -> i64 {
    on.at(hour, 0, 0, 0).to_zoned(TimeZone::get(ZONE).unwrap()).unwrap().timestamp().as_microsecond()
}

fn cane() -> Context {
    Context { aid: Aid::Cane, ..Context::default() }
}

fn outdoors() -> Context {
    Context { place: Place::Outdoors, orthosis: Orthosis::Afo, ..Context::default() }
}

/// Steady steps of one walk, one every 1.2 s.
fn steady(foot: Foot, count: u32, angle_deg: f64, landing: Landing) -> Vec<Step> {
    let step = |n: u32| Step {
        strike_angle_deg: Some(angle_deg),
        stride_length_m: None,
        contact_to_flat_ms: Some(if landing == Landing::Heel { 100.0 } else { 30.0 }),
        slap_speed_dps: None,
        frontal_angle_deg: None,
        landing: Some(landing),
        ..step(foot, 1.2 * f64::from(n + 1))
    };
    (0..count).map(step).collect()
}

fn lifts(side: Side, count: u32, angle_deg: f64) -> Vec<LiftRecord> {
    let lift = |repetition: u32| LiftRecord {
        side,
        set: 1,
        repetition,
        began_s: 4.0 * f64::from(repetition),
        ended_s: 4.0f64.mul_add(f64::from(repetition), 3.0),
        peak_angle_deg: Some(angle_deg),
        sign_known: true,
        lift_s: Some(1.0),
        hold_s: Some(1.0),
        lower_s: Some(1.0),
        heel_stayed_down: Some(true),
        assisted: false,
        confidence: 0.9,
        uncertain_because: None,
    };
    (1..=count).map(lift).collect()
}

/// These, and later the others.
fn after(steps: &[Step], more: Vec<Step>) -> Vec<Step> {
    let by_s = steps.last().map_or(0.0, |last| last.initial_contact_s);
    let later = |step: Step| Step {
        initial_contact_s: step.initial_contact_s + by_s,
        final_contact_s: step.final_contact_s.map(|at| at + by_s),
        foot_flat_s: step.foot_flat_s.map(|at| at + by_s),
        ..step
    };
    steps.iter().cloned().chain(more.into_iter().map(later)).collect()
}

fn lived() -> Life {
    let mut life = Life::new();
    // The day before the period, in the same circumstances.
    life.walk(date(2026, 3, 1), 10, &cane(), steady(Foot::Left, 20, 40.0, Landing::Heel));
    life.lift(date(2026, 3, 1), &cane(), lifts(Side::Left, 5, 45.0));
    // In the morning: twelve steady steps; one not graded, two at the edge and one in a turn, which are in no figure of landings.
    let mut walk = steady(Foot::Left, 12, 10.0, Landing::Heel);
    let mut apart = steady(Foot::Left, 4, 30.0, Landing::Heel);
    apart[0] = Step { landing: None, slap: None, drag: None, strike_angle_deg: None, ..apart[0].clone() };
    apart[0].ungraded_because = Some(Ungraded::NoSwing);
    apart[0].contact_to_flat_ms = None;
    apart[1].first_or_last = true;
    apart[2].first_or_last = true;
    apart[3].in_turn = true;
    walk = after(&walk, apart);
    walk.extend(steady(Foot::Right, 5, 2.0, Landing::Flat));
    life.walk(date(2026, 3, 3), 10, &cane(), walk);
    let mut evening = steady(Foot::Left, 8, 4.0, Landing::Flat);
    evening[2].drag = Some(true);
    evening[5].drag = Some(true);
    life.walk(date(2026, 3, 3), 18, &cane(), evening);
    life.walk(date(2026, 3, 4), 10, &outdoors(), steady(Foot::Left, 6, -5.0, Landing::Toe));
    let mut slapping = steady(Foot::Left, 4, 12.0, Landing::Heel);
    slapping[1].slap = Some(true);
    life.walk(date(2026, 3, 5), 10, &cane(), slapping);
    life.lift(date(2026, 3, 3), &cane(), [lifts(Side::Left, 4, 20.0), lifts(Side::Right, 3, 30.0)].concat());
    life
}

fn is_about(spread: Option<Spread>, median: f64, n: u32) {
    let spread = spread.unwrap();
    assert!((spread.median - median).abs() < 0.5 && spread.n == n, "{spread:?} is not {n} about {median}");
}

#[test]
fn walking_is_told_by_foot_circumstances_and_part_of_the_day() {
    let report = lived().report();
    let [left, right, outside] = &report.walking[..] else { panic!("{:?}", report.walking) };
    assert_eq!((left.side, right.side, outside.side), (Some(Of::Left), Some(Of::Right), Some(Of::Left)));
    assert_eq!(
        [&left.context, &right.context, &outside.context],
        [&cane(), &cane(), &outdoors()].map(context).each_ref()
    );
    assert_eq!((left.bouts, left.steps), (3, 12 + 4 + 8 + 4 + 3));
    let ungraded: Vec<_> = left.ungraded.iter().map(|ungraded| (ungraded.reason, ungraded.steps)).collect();
    assert_eq!(ungraded, [(UngradedReason::NoSwing, 1)]);
    assert_eq!(left.landings, Landings { heel: 16, flat: 8, toe: 0, slap: 1, drag: 2 });
    is_about(left.strike_angle_deg, 10.0, 24);
    is_about(left.morning_deg, 10.0, 16);
    is_about(left.evening_deg, 4.0, 8);
    is_about(left.contact_to_flat_ms.map(|of| Spread { median: of.median / 10.0, ..of }), 10.0, 16);
    is_about(left.stride_time_s, 1.2, 24);
    assert_eq!((right.steps, right.landings), (6, Landings { flat: 5, ..Landings::default() }));
    is_about(right.strike_angle_deg, 2.0, 5);
    assert_eq!((outside.steps, outside.landings), (7, Landings { toe: 6, ..Landings::default() }));
    is_about(outside.strike_angle_deg, -5.0, 6);
    assert!(outside.evening_deg.is_none());
    assert_eq!(report.aim, Some(heelfirst_report::Aim::Heel));
}

/// The history counts angles in halves of a degree, and takes the middle of a half.
#[test]
fn the_steps_on_the_page_add_up() {
    let text = heelfirst_report::text(&lived().report(), &Words::default());
    let wanted = "Left foot, indoors, with a cane, no brace
Walks, steps of this foot: 3 walks, 31 steps
Steps not graded: 1 (3 %): first contact of a walk 1
Steady steps: 24
First, last and turning steps, counted apart: 6
Foot strike angle: 10.2° (4.4° to 10.4°)
The same in the morning: 10.3°
The same in the evening: 4.2°
Landed heel first: 16 of 24 (67 %)
Landed flat: 8 of 24 (33 %)
Landed toes first: 0 of 24 (0 %)
Slapped: 1 of 24 (4 %)
Dragged: 2 of 24 (8 %)
";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn lifts_are_told_by_side_with_their_circumstances() {
    let report = lived().report();
    let [left, right] = &report.lifts[..] else { panic!("{:?}", report.lifts) };
    assert_eq!((left.side, left.sets, left.lifts), (Of::Left, 1, 4));
    assert_eq!((right.side, right.sets, right.lifts), (Of::Right, 1, 3));
    is_about(left.angle_deg, 20.0, 1);
    is_about(right.angle_deg, 30.0, 1);
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(
        text.contains("Left foot, indoors, with a cane, no brace: 20.2° (20.2° to 20.2°), 4 lifts in 1 set."),
        "{text}"
    );
}

#[test]
fn what_is_clearly_worse_comes_first_and_says_whom_to_see() {
    let mut life = Life::new();
    let mut walk = |on: Date, context: &Context, angle_deg: f64| {
        let landing = if angle_deg > 8.0 { Landing::Heel } else { Landing::Flat };
        life.walk(on, 10, context, steady(Foot::Left, 20, angle_deg, landing));
    };
    for day in 0..12_i32 {
        let (before, now) = (date(2026, 1, 6).saturating_add(day.days()), date(2026, 3, 9).saturating_add(day.days()));
        let by = f64::from(day % 3) / 2.0;
        walk(before, &cane(), 5.0 + by);
        walk(now, &cane(), 12.0 + by);
        if day < 10 {
            walk(before, &outdoors(), 12.0 + by);
            walk(now, &outdoors(), 4.0 + by);
        }
    }
    for (week, angle_deg) in [3.0, 4.0, 5.0, 6.0, 7.0, 7.5].into_iter().enumerate() {
        let on = date(2025, 11, 1).saturating_add(i64::try_from(7 * week).unwrap().days());
        walk(on, &cane(), angle_deg);
    }
    let report = life.report();
    let first = &report.changes[0];
    assert_eq!((first.measure, first.side, first.verdict), (Measure::StrikeAngle, Some(Of::Left), Verdict::Worse));
    assert_eq!(first.context, Some(context(&outdoors())));
    let (before, after) = (first.before.unwrap(), first.after.unwrap());
    assert_eq!((before.from, before.until, before.days, before.n), (date(2026, 1, 6), date(2026, 2, 2), 10, 200));
    assert_eq!((after.from, after.until, after.days, after.n), (date(2026, 3, 2), TODAY, 10, 200));
    assert!((before.value - 12.5).abs() < 0.5 && (after.value - 4.5).abs() < 0.5, "{before:?} {after:?}");
    let difference = first.difference.unwrap();
    assert!((difference.value + 8.0).abs() < 0.3 && difference.high < -7.0, "{difference:?}");
    assert_eq!(first.floor, Some(3.0));
    let better = report.changes.iter().find(|change| change.verdict == Verdict::Better).unwrap();
    assert_eq!((better.measure, &better.context), (Measure::StrikeAngle, &Some(context(&cane()))));
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(
        text.contains("Something is clearly worse. A physical therapist or doctor should look at it soon."),
        "{text}"
    );

    let chart = &report.charts[0];
    assert_eq!((chart.measure, chart.side, &chart.context), (Measure::StrikeAngle, Some(Of::Left), &better.context));
    let days: Vec<_> = chart.points.iter().map(|point| point.on).collect();
    assert_eq!((days.len(), days[0], days[23]), (24, date(2026, 1, 6), date(2026, 3, 20)));
    assert!((chart.points[0].value.unwrap() - 5.0).abs() < 0.3 && (chart.points[23].value.unwrap() - 13.0).abs() < 0.3);
    let usual = chart.usual.unwrap();
    assert!((usual.low - 4.0).abs() < 0.3 && (usual.high - 7.0).abs() < 0.3, "{usual:?}");
}

#[test]
fn a_trial_at_another_speed_is_in_no_figure_and_is_said() {
    let mut life = lived();
    let before = life.report();
    life.speed = 100.0;
    life.walk(date(2026, 3, 6), 10, &cane(), steady(Foot::Left, 20, 30.0, Landing::Heel));
    life.walk(date(2026, 3, 1), 12, &cane(), steady(Foot::Left, 20, 30.0, Landing::Heel));
    let report = life.report();
    assert_eq!((before.trials, report.trials), (0, 1));
    assert_eq!(Report { trials: 0, ..report.clone() }, before);
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(text.contains("1 trial session at another speed is left out."), "{text}");
}

#[test]
fn what_was_usual_without_a_sensor_is_shaded_too() {
    let mut life = Life::new();
    for day in 0..6_i64 {
        life.walk(date(2025, 11, 3).saturating_add(day.days()), 10, &Context::default(), Vec::new());
    }
    life.walk(date(2026, 3, 3), 10, &Context::default(), Vec::new());
    let charts = life.report().charts;
    let chart = charts.iter().find(|chart| chart.measure == Measure::WalkingTime).unwrap();
    assert_eq!(chart.usual, Some(heelfirst_report::Range { low: 0.5, high: 0.5 }));
}

#[test]
fn nobody_walked_where_the_foot_was_simulated() {
    let mut life = Life::new();
    let simulated = Context { stand_in: Some(StandIn::Simulated), ..Context::default() };
    life.walk(date(2026, 3, 3), 10, &simulated, steady(Foot::Left, 20, 10.0, Landing::Heel));
    life.walk(date(2026, 3, 4), 10, &Context::default(), steady(Foot::Left, 20, 5.0, Landing::Flat));
    let report = life.report();
    let contexts: Vec<_> =
        report.walking.iter().map(|walking| (walking.context.unsaid, walking.context.stand_in)).collect();
    let stand_in = heelfirst_report::StandIn::Simulated;
    assert!(contexts.len() == 2 && contexts.contains(&(true, Some(stand_in))) && contexts.contains(&(true, None)));
    let kinds: Vec<_> = report.sensors.iter().map(|sensor| sensor.kind.as_str()).collect();
    assert_eq!(kinds, ["unknown", "simulated"]);
    let text = heelfirst_report::text(&report, &Words::default());
    assert!(text.contains("Left foot, simulated, circumstances not said\n"), "{text}");
    assert!(text.contains("Simulated sensor, on the left foot"), "{text}");
}
