//! Reports for tests: any at all, and one in which everything is as full as can be.

use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::*;

/// Decisions, taken from a list as long as it lasts; then always the first.
struct Choices {
    list: std::vec::IntoIter<u32>,
}

impl Choices {
    fn next(&mut self) -> u32 {
        self.list.next().unwrap_or(0)
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        let index = self.next() as usize % all.len();
        all[index].clone()
    }

    fn flip(&mut self) -> bool {
        self.next() % 2 == 1
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flip().then(|| make(self))
    }

    fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.of(&[0, 1, 2, 3, 7, 40]);
        (0..count).map(|_| make(self)).collect()
    }

    fn text(&mut self) -> String {
        self.of(&[
            String::new(),
            "boots".to_owned(),
            "a sentence of some length that has to be broken into lines ".repeat(12),
            "W".repeat(500),
            "漢字かな \u{202e}\u{0} \t\n=1+1 e\u{301}\u{301}\u{301} 👣 שלום".to_owned(),
            "\n\r\n".repeat(50),
        ])
    }

    fn number(&mut self) -> f64 {
        let plain = f64::from(self.next() % 2000) / 10.0 - 50.0;
        self.of(&[plain, 0.0, -0.0, 1e300, -1e300, f64::NAN, f64::INFINITY, 123_456_789.0, 1e-300])
    }

    fn count(&mut self) -> u32 {
        let plain = self.next() % 300;
        self.of(&[plain, 0, 1, u32::MAX])
    }

    fn date(&mut self) -> Date {
        self.of(&[date(2026, 3, 2), date(2026, 3, 29), Date::MIN, Date::MAX, date(2025, 9, 30), date(2026, 1, 1)])
    }

    fn side(&mut self) -> Side {
        self.of(&[Side::Left, Side::Right])
    }

    fn context(&mut self) -> Context {
        Context {
            shoe: self.maybe(Self::text),
            orthosis: self.of(&[Orthosis::None, Orthosis::Soft, Orthosis::Afo, Orthosis::Fes]),
            aid: self.of(&[Aid::None, Aid::Cane, Aid::Crutch, Aid::Rollator, Aid::Walker]),
            place: self.of(&[Place::Indoors, Place::Outdoors, Place::Treadmill]),
            helper: self.flip(),
            hot_or_tired: self.flip(),
            unsaid: self.flip(),
            stand_in: self.maybe(|this| this.of(&[StandIn::Simulated, StandIn::Replayed])),
        }
    }

    fn mishaps(&mut self) -> Mishaps {
        Mishaps { count: self.count(), latest: self.maybe(Self::date) }
    }

    fn done(&mut self) -> DoneOf {
        DoneOf { done: self.number(), of: self.maybe(Self::number) }
    }

    fn spread(&mut self) -> Spread {
        Spread { median: self.number(), q1: self.number(), q3: self.number(), n: self.count() }
    }

    fn ungraded(&mut self) -> Ungraded {
        let reasons = [
            UngradedReason::MissingSamples,
            UngradedReason::UnknownMount,
            UngradedReason::NoFootFlat,
            UngradedReason::NotLevelWalking,
            UngradedReason::Stairs,
            UngradedReason::Backward,
            UngradedReason::Sideways,
            UngradedReason::NoSwing,
        ];
        Ungraded { reason: self.of(&reasons), steps: self.count() }
    }

    fn stop(&mut self) -> Stop {
        let reasons = [
            StopReason::Pain,
            StopReason::Dizzy,
            StopReason::Unsteady,
            StopReason::Tired,
            StopReason::Hot,
            StopReason::Other,
            StopReason::Unsaid,
        ];
        Stop { reason: self.of(&reasons), count: self.count() }
    }

    fn landings(&mut self) -> Landings {
        Landings { heel: self.count(), flat: self.count(), toe: self.count(), slap: self.count(), drag: self.count() }
    }

    fn walking(&mut self) -> Walking {
        Walking {
            context: self.context(),
            side: self.maybe(Self::side),
            bouts: self.count(),
            steps: self.count(),
            ungraded: self.some(Self::ungraded),
            landings: self.landings(),
            strike_angle_deg: self.maybe(Self::spread),
            morning_deg: self.maybe(Self::spread),
            evening_deg: self.maybe(Self::spread),
            contact_to_flat_ms: self.maybe(Self::spread),
            stride_time_s: self.maybe(Self::spread),
        }
    }

    fn window(&mut self) -> Window {
        Window { from: self.date(), until: self.date(), days: self.count(), n: self.count(), value: self.number() }
    }

    fn change(&mut self) -> Change {
        let verdicts = [Verdict::Better, Verdict::Worse, Verdict::Different, Verdict::Unclear, Verdict::TooFew];
        Change {
            measure: self.of(&Measure::ALL),
            side: self.maybe(Self::side),
            context: self.maybe(Self::context),
            before: self.maybe(Self::window),
            after: self.maybe(Self::window),
            difference: self.maybe(|this| Difference { value: this.number(), low: this.number(), high: this.number() }),
            floor: self.maybe(Self::number),
            verdict: self.of(&verdicts),
        }
    }

    fn chart(&mut self) -> Chart {
        Chart {
            measure: self.of(&Measure::ALL),
            side: self.maybe(Self::side),
            context: self.maybe(Self::context),
            until: self.date(),
            weeks: self.of(&[12, 0, 1, 255]),
            points: self.some(|this| Point { on: this.date(), value: this.maybe(Self::number) }),
            usual: self.maybe(|this| Range { low: this.number(), high: this.number() }),
        }
    }

    fn sensor(&mut self) -> SensorUse {
        SensorUse {
            kind: self.of(&["movesense".to_owned(), String::new(), "x".repeat(300)]),
            side: self.maybe(Self::side),
            placement: self.maybe(Self::text),
            since: None,
            calibrated_on: self.maybe(Self::date),
            mount_confidence: self.maybe(Self::number),
            borders: self.maybe(|this| Borders {
                heel_deg: this.number(),
                toe_deg: this.number(),
                slap_ms: this.number(),
                moved: this.flip(),
                leaning: this.flip(),
            }),
        }
    }
}

const NOTICES: [Notice; 12] = [
    Notice::Lands,
    Notice::Slaps,
    Notice::Drags,
    Notice::NewOrWorse,
    Notice::ToesDoNotLift,
    Notice::ToesLiftPartly,
    Notice::ToesLiftFully,
    Notice::FeelsLess,
    Notice::KneeGivesWay,
    Notice::StandsUnsafely,
    Notice::FellWithinSixMonths,
    Notice::WalksNotAlone,
];

/// Any report at all.
pub(crate) fn report(choices: Vec<u32>) -> Report {
    let mut any = Choices { list: choices.into_iter() };
    let any = &mut any;
    Report {
        history: None,
        from: any.date(),
        until: any.date(),
        made_on: any.maybe(Choices::date),
        versions: any.some(|any| Version { name: any.text(), version: any.text() }),
        affected: any.maybe(|any| any.of(&[Affected::Left, Affected::Right, Affected::Both])),
        notices: any.some(|any| any.of(&NOTICES)),
        contexts: any.some(|any| ContextShare { context: any.context(), sessions: any.count() }),
        trials: any.count(),
        safety: Safety {
            falls: any.mishaps(),
            near_falls: any.mishaps(),
            trips: any.mishaps(),
            pains: any.some(|any| Pain {
                place: any.maybe(Choices::text),
                count: any.count(),
                latest: any.maybe(Choices::date),
            }),
            stops: any.some(Choices::stop),
        },
        aim: any.maybe(|any| any.of(&[Aim::Heel, Aim::Soft, Aim::Clear])),
        goal: any.maybe(|any| Goal {
            words: any.text(),
            scores: any.some(|any| Score { on: any.date(), of_ten: any.of(&[0, 7, 255]) }),
        }),
        practice: Practice {
            days: any.maybe(Choices::done),
            bursts: any.maybe(Choices::done),
            walking_min: any.maybe(Choices::done),
            exercises: any.some(|any| ExerciseDone {
                exercise: any.of(&["calf-stretch".to_owned(), String::new(), "y".repeat(300)]),
                side: any.maybe(Choices::side),
                repetitions: any.done(),
                hold_s: any.maybe(Choices::number),
            }),
            counted_by_helper: any.count(),
            planned_from: any.maybe(Choices::date),
        },
        lifts: any.some(|any| Lifts {
            context: any.maybe(Choices::context),
            side: any.side(),
            sets: any.count(),
            lifts: any.count(),
            angle_deg: any.maybe(Choices::spread),
            judged_sets: any.count(),
            fades_from: any.maybe(Choices::number),
            faded_sets: any.count(),
        }),
        walking: any.some(Choices::walking),
        changes: any.some(Choices::change),
        charts: any.some(Choices::chart),
        sensors: any.some(Choices::sensor),
        question: any.maybe(Choices::text),
        plan: any.maybe(|any| Plan {
            lines: any.some(Choices::text),
            code: any.maybe(|any| any.of(&["p".to_owned(), String::new(), "plan ".repeat(171), "x".repeat(5000)])),
        }),
        observations: Vec::new(),
        walks: Vec::new(),
    }
}

/// A report with everything in it, and everything long.
#[expect(clippy::too_many_lines, reason = "a list")]
pub(crate) fn fullest() -> Report {
    let long = "as long as anybody ever wrote about it ".repeat(10);
    let on = date(2026, 3, 29);
    let context = Context {
        shoe: Some(long.clone()),
        orthosis: Orthosis::Fes,
        aid: Aid::Rollator,
        place: Place::Treadmill,
        helper: true,
        hot_or_tired: true,
        unsaid: false,
        stand_in: Some(StandIn::Simulated),
    };
    let done = DoneOf { done: 12_345.0, of: Some(23_456.0) };
    let spread = Some(Spread { median: -123.4, q1: -234.5, q3: -12.3, n: 123_456 });
    let window = Some(Window { from: on, until: on, days: 1234, n: 123_456, value: -123.4 });
    let mishaps = Mishaps { count: 1234, latest: Some(on) };
    let walking = Walking {
        context: context.clone(),
        side: Some(Side::Right),
        bouts: 12_345,
        steps: 1_234_567,
        ungraded: [UngradedReason::NotLevelWalking, UngradedReason::UnknownMount, UngradedReason::Stairs]
            .map(|reason| Ungraded { reason, steps: 12_345 })
            .into(),
        landings: Landings { heel: 123_456, flat: 123_456, toe: 123_456, slap: 123_456, drag: 123_456 },
        strike_angle_deg: spread,
        morning_deg: spread,
        evening_deg: spread,
        contact_to_flat_ms: spread,
        stride_time_s: spread,
    };
    let change = Change {
        measure: Measure::Asymmetry,
        side: Some(Side::Right),
        context: Some(context.clone()),
        before: window,
        after: window,
        difference: Some(Difference { value: -123.4, low: -234.5, high: -12.3 }),
        floor: Some(15.0),
        verdict: Verdict::Worse,
    };
    let point =
        |day: i64| Point { on: on.saturating_sub(jiff::Span::new().days(day)), value: Some(-50.0 + day as f64) };
    let chart = Chart {
        measure: Measure::StrikeAngle,
        side: Some(Side::Right),
        context: Some(context.clone()),
        until: on,
        weeks: 12,
        points: (0..84).map(point).collect(),
        usual: Some(Range { low: -12.3, high: 23.4 }),
    };
    let sensor = SensorUse {
        kind: "movella-dot".into(),
        side: Some(Side::Right),
        placement: Some(long.clone()),
        since: None,
        calibrated_on: Some(on),
        mount_confidence: Some(1.0),
        borders: Some(Borders { heel_deg: -12.3, toe_deg: -23.4, slap_ms: 123.0, moved: true, leaning: false }),
    };
    let exercise = ExerciseDone {
        exercise: "assisted-toe-raise".into(),
        side: Some(Side::Right),
        repetitions: done,
        hold_s: Some(30.0),
    };
    let lifts = Lifts {
        context: Some(context.clone()),
        side: Side::Right,
        sets: 12_345,
        lifts: 123_456,
        angle_deg: spread,
        judged_sets: 12_345,
        fades_from: Some(12.0),
        faded_sets: 12_345,
    };
    Report {
        made_on: Some(on),
        versions: vec![Version { name: long.clone(), version: "12.345.678".into() }; 9],
        affected: Some(Affected::Both),
        notices: NOTICES.into(),
        contexts: vec![ContextShare { context, sessions: 12_345 }; 9],
        trials: 123,
        safety: Safety {
            falls: mishaps,
            near_falls: mishaps,
            trips: mishaps,
            pains: vec![Pain { place: Some(long.clone()), count: 1234, latest: Some(on) }; 9],
            stops: vec![Stop { reason: StopReason::Unsaid, count: 1234 }; 9],
        },
        aim: Some(Aim::Clear),
        goal: Some(Goal { words: long.clone(), scores: vec![Score { on, of_ten: 10 }; 9] }),
        practice: Practice {
            days: Some(done),
            bursts: Some(done),
            walking_min: Some(done),
            exercises: vec![exercise; 20],
            counted_by_helper: 12_345,
            planned_from: Some(on),
        },
        lifts: vec![lifts; 3],
        walking: vec![walking; 9],
        changes: vec![change; 9],
        charts: vec![chart; 9],
        sensors: vec![sensor; 3],
        question: Some(long.clone()),
        plan: Some(Plan { lines: vec![long; 30], code: Some("plan ".repeat(171)) }),
        walks: vec![Walk {
            id: "1".into(),
            from: Timestamp::UNIX_EPOCH,
            until: Timestamp::MAX,
            context: Context::default(),
            active_min: 1.0,
            feet: Vec::new(),
        }],
        ..Report::new(on, on)
    }
}
