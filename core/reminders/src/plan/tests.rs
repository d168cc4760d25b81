use jiff::civil::{Date, date};
use jiff::tz::TimeZoneDatabase;
use jiff::{Timestamp, ToSpan, Zoned};

use super::*;
use crate::{Clock, Fixed, Held, Kind, Outcome, Practice, Weekdays, Window, diff};

mod armed;
mod platform;
mod unheard;

const ANDROID: Capabilities = Capabilities { pending_limit: 500, may_notify: true };
const IOS: Capabilities = Capabilities { pending_limit: 64, may_notify: true };

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

/// A Monday in Berlin.
fn at(written: &str) -> Zoned {
    let zone = TimeZoneDatabase::bundled().get("Europe/Berlin").unwrap();
    date(2026, 3, 2).to_datetime(clock(written).time()).to_zoned(zone).unwrap()
}

/// A person with these settings, who arms what is planned.
struct Person {
    settings: Settings,
    lighter_day: Option<Date>,
    taper: Taper,
    model: Option<Model>,
    outcomes: Outcomes,
    capabilities: Capabilities,
}

impl Person {
    fn new(settings: Settings) -> Self {
        let (outcomes, taper) = (Outcomes::default(), Taper::default());
        Self { settings, lighter_day: None, taper, model: None, outcomes, capabilities: ANDROID }
    }

    /// Four walks at the hours, nothing else.
    fn walking() -> Self {
        let fixed = ["09:00", "12:00", "15:00", "18:00"].map(|at| Fixed {
            kind: Kind::Walk,
            at: clock(at),
            even_in_quiet: false,
            days: Weekdays::ALL,
        });
        Self::new(Settings { fixed: fixed.to_vec(), stretches_per_day: 0, strength_per_day: 0, ..Settings::default() })
    }

    /// Plans, settles and arms.
    fn plan(&mut self, now: &Zoned) -> Plan {
        let rules = Rules {
            lighter_day: self.lighter_day,
            taper: self.taper,
            model: self.model.as_ref(),
            ..Rules::new(&self.settings)
        };
        let plan = plan(now, &rules, &self.outcomes, self.capabilities).unwrap();
        let now_s = now.timestamp().as_second();
        self.outcomes.settle(&plan, now_s);
        let ids: Vec<_> = plan.prompts.iter().map(|prompt| prompt.id).collect();
        self.outcomes.armed(&plan, &ids, &[], now_s);
        plan
    }

    /// The plan's first prompt of the day, shown on time.
    fn shown(&mut self, plan: &Plan, index: usize) -> OccurrenceId {
        let prompt = &plan.prompts[index];
        assert!(self.outcomes.note(prompt.id, Outcome::Delivered, prompt.at.timestamp().as_second()));
        prompt.id
    }

    fn note(&mut self, id: OccurrenceId, outcome: Outcome, now: &Zoned) -> bool {
        self.outcomes.note(id, outcome, now.timestamp().as_second())
    }

    fn practised(&mut self, kind: Kind, now: &Zoned) -> Option<OccurrenceId> {
        let at_s = now.timestamp().as_second();
        self.outcomes.practised(Practice { kind, at_s, local: now.datetime(), date: now.date(), answers: None })
    }
}

/// The times of the plan on its first day.
fn times(plan: &Plan) -> Vec<String> {
    let monday = plan.prompts.iter().filter(|prompt| prompt.date == date(2026, 3, 2));
    monday.map(|prompt| prompt.at.strftime("%H:%M").to_string()).collect()
}

#[test]
fn the_plan_of_a_calm_day_is_the_calendar() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    assert_eq!(times(&plan), ["09:00", "12:00", "15:00", "18:00"]);
    assert_eq!(plan.prompts.len(), 8, "two days");
    assert_eq!(plan.check_again, (at("08:00") + 24.hours()).timestamp());
    assert_eq!(person.plan(&at("08:00")), plan);
}

#[test]
fn what_was_shown_does_not_come_again() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    person.shown(&plan, 0);
    assert_eq!(times(&person.plan(&at("09:10"))), ["12:00", "15:00", "18:00"]);
    // Neither after the clock was set back, nor further west.
    assert_eq!(times(&person.plan(&at("07:00"))), ["12:00", "15:00", "18:00"]);
    let new_york = at("09:10").with_time_zone(TimeZoneDatabase::bundled().get("America/New_York").unwrap());
    assert_eq!(times(&person.plan(&new_york)), ["12:00", "15:00", "18:00"]);
}

#[test]
fn a_snoozed_prompt_comes_again_in_a_quarter_of_an_hour() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    assert!(person.note(id, Outcome::Snoozed, &at("09:02")));
    let plan = person.plan(&at("09:02"));
    assert_eq!((times(&plan)[0].as_str(), plan.prompts[0].id), ("09:17", id));
    assert_eq!(person.plan(&at("09:05")).prompts[0], plan.prompts[0], "time that passes moves nothing");
    person.shown(&plan, 0);
    assert_eq!(times(&person.plan(&at("09:20")))[0], "12:00");
}

#[test]
fn in_a_hurry_it_waits_an_hour_for_a_calm_moment() {
    let mut person = Person::walking();
    person.settings.busy = vec![Window { from: clock("10:00"), to: clock("10:30") }];
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::InAHurry, &at("09:01"));
    assert_eq!(times(&person.plan(&at("09:01"))), ["10:30", "12:00", "15:00", "18:00"]);
}

#[test]
fn one_that_was_snoozed_before_its_time_comes_no_sooner() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    person.note(plan.prompts[1].id, Outcome::Snoozed, &at("08:30"));
    assert_eq!(times(&person.plan(&at("08:31"))), ["09:00", "12:00", "15:00", "18:00"]);
}

#[test]
fn hurries_do_not_stack() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let first = person.shown(&plan, 0);
    person.note(first, Outcome::InAHurry, &at("09:25"));
    let plan = person.plan(&at("09:25"));
    assert_eq!(times(&plan)[0], "10:25");
    person.shown(&plan, 0);
    // From here an hour later is too near to the next walk: that one does for both.
    person.note(first, Outcome::InAHurry, &at("10:26"));
    let plan = person.plan(&at("10:26"));
    assert_eq!(times(&plan), ["12:00", "15:00", "18:00"]);
    assert_eq!(plan.dropped.iter().map(|gone| gone.because).collect::<Vec<_>>(), [DroppedBecause::Joined]);
    person.shown(&plan, 0);
    assert_eq!(times(&person.plan(&at("12:01"))), ["15:00", "18:00"]);
}

#[test]
fn late_in_the_day_a_hurry_is_the_end_of_it() {
    let mut person = Person::walking();
    let plan = person.plan(&at("17:00"));
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::InAHurry, &at("18:05"));
    assert_eq!(times(&person.plan(&at("18:05"))), ["19:05"]);
    person.note(id, Outcome::InAHurry, &at("20:10"));
    let plan = person.plan(&at("20:10"));
    assert!(times(&plan).is_empty());
    assert_eq!(plan.dropped[0].because, DroppedBecause::NoMomentLeft);
}

#[test]
fn a_burst_that_waits_is_prompted_no_more_and_ends_after_an_hour() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::OnNextWalk, &at("09:05"));
    let plan = person.plan(&at("09:05"));
    assert_eq!(times(&plan), ["12:00", "15:00", "18:00"]);
    assert_eq!(plan.waiting, Some((id, at("10:05").timestamp())));
    assert_eq!(person.plan(&at("10:05")).waiting, None);
    assert_eq!(person.outcomes.get(id).unwrap().outcome, Outcome::Expired);
}

#[test]
fn the_walk_that_a_burst_waited_for_is_its_answer() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::OnNextWalk, &at("09:28"));
    assert_eq!(person.practised(Kind::Walk, &at("10:20")), Some(id));
    let plan = person.plan(&at("10:21"));
    assert_eq!((plan.waiting, times(&plan)), (None, vec!["12:00".into(), "15:00".into(), "18:00".into()]));
}

#[test]
fn what_was_put_off_comes_when_the_burst_waits_no_more() {
    let fixed = [(Kind::Walk, "09:00"), (Kind::Walk, "09:10"), (Kind::Strength, "09:40")];
    let fixed = fixed.map(|(kind, at)| Fixed { kind, at: clock(at), even_in_quiet: false, days: Weekdays::ALL });
    let none = Settings { walks_per_day: 0, stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    let mut person = Person::new(Settings { fixed: fixed.to_vec(), ..none });
    let plan = person.plan(&at("08:00"));
    let [hurried, waits, strength] = [0, 1, 2].map(|index| person.shown(&plan, index));
    person.note(waits, Outcome::OnNextWalk, &at("09:20"));
    person.note(strength, Outcome::Snoozed, &at("09:41"));
    person.note(hurried, Outcome::InAHurry, &at("09:42"));
    let plan = person.plan(&at("09:42"));
    assert_eq!((times(&plan), plan.prompts[0].also.len()), (vec!["10:20".into()], 0), "the walk is the one that waits");
    assert_eq!(plan.waiting, Some((waits, at("10:20").timestamp())));
    assert_eq!(person.plan(&at("09:42")), Plan { dropped: plan.dropped.clone(), ..plan });
}

#[test]
fn a_burst_done_unprompted_thins_the_next_prompts() {
    let mut person = Person::walking();
    person.plan(&at("08:00"));
    assert_eq!(person.practised(Kind::Walk, &at("08:30")), None);
    let plan = person.plan(&at("08:31"));
    assert_eq!(times(&plan), ["12:00", "15:00", "18:00"]);
    assert_eq!(plan.dropped[0].because, DroppedBecause::Practised);
    assert_eq!(person.outcomes.get(plan.dropped[0].id).unwrap().outcome, Outcome::Done);
    person.practised(Kind::Stretch, &at("08:40"));
    assert_eq!(times(&person.plan(&at("11:00"))), ["12:00", "15:00", "18:00"], "nobody asked for a stretch");
    person.practised(Kind::Walk, &at("11:00"));
    assert_eq!(times(&person.plan(&at("13:00"))), ["15:00", "18:00"], "also after its time has passed");
}

#[test]
fn practising_after_a_prompt_is_its_answer_and_thins_nothing() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    assert_eq!(person.practised(Kind::Walk, &at("09:40")), Some(id));
    assert_eq!(times(&person.plan(&at("09:41"))), ["12:00", "15:00", "18:00"]);
    // Where deliveries are not told, an armed prompt whose time has come may have been seen.
    let mut silent = Person::walking();
    silent.plan(&at("08:00"));
    assert_eq!(silent.practised(Kind::Walk, &at("09:10")), Some(id));
    assert_eq!(times(&silent.plan(&at("09:11"))), ["12:00", "15:00", "18:00"]);
}

#[test]
fn of_a_visit_for_two_what_was_done_goes() {
    let both = [Kind::Walk, Kind::Stretch].map(|kind| Fixed {
        kind,
        at: clock("10:00"),
        even_in_quiet: false,
        days: Weekdays::ALL,
    });
    let settings = Settings {
        fixed: both.to_vec(),
        walks_per_day: 0,
        stretches_per_day: 0,
        strength_per_day: 0,
        ..Settings::default()
    };
    let mut person = Person::new(settings);
    person.plan(&at("08:00"));
    person.practised(Kind::Walk, &at("09:00"));
    let plan = person.plan(&at("09:00"));
    assert_eq!((plan.prompts[0].kind, plan.prompts[0].also), (Kind::Stretch, crate::Kinds::NONE));
}

#[test]
fn every_prompt_ends() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let [shown, armed, dismissed, gone] = [0, 1, 2, 3].map(|index| plan.prompts[index].id);
    person.shown(&plan, 0);
    person.shown(&plan, 2);
    person.note(dismissed, Outcome::Dismissed, &at("15:01"));
    person.settings.fixed.pop();
    person.settings.walks_per_day = 3;
    person.plan(&at("16:00"));
    let outcome = |id| person.outcomes.get(id).unwrap().outcome;
    assert_eq!(outcome(shown), Outcome::Expired);
    assert_eq!(outcome(armed), Outcome::Unknown);
    assert_eq!(outcome(dismissed), Outcome::Dismissed);
    assert_eq!(outcome(gone), Outcome::Withdrawn);
}

#[test]
fn a_lighter_day_has_two_seated_prompts_and_none_is_made_up_for() {
    let mut person = Person::new(Settings { stretches_per_day: 5, max_per_day: 9, ..Settings::default() });
    let usual = person.plan(&at("08:00"));
    let tomorrow: Vec<_> = usual.prompts.iter().filter(|prompt| prompt.date == date(2026, 3, 3)).cloned().collect();
    person.lighter_day = Some(date(2026, 3, 2));
    let plan = person.plan(&at("08:00"));
    let today: Vec<_> = plan.prompts.iter().filter(|prompt| prompt.date == date(2026, 3, 2)).collect();
    assert_eq!(today.len(), 2);
    assert!(today.iter().all(|prompt| !prompt.kinds().contains(Kind::Walk)));
    assert!(plan.dropped.iter().all(|gone| gone.because == DroppedBecause::LighterDay));
    let after: Vec<_> = plan.prompts.iter().filter(|prompt| prompt.date == date(2026, 3, 3)).cloned().collect();
    assert_eq!(after, tomorrow);
    person.shown(&plan, 0);
    let plan = person.plan(&(today[0].at.clone() + 1.minute()));
    assert_eq!(times(&plan).len(), 1, "what was shown already is one of the two");
}

#[test]
fn what_was_moved_comes_again_on_a_lighter_day() {
    let mut person = Person { lighter_day: Some(date(2026, 3, 2)), ..Person::new(Settings::default()) };
    let plan = person.plan(&at("08:00"));
    let [first, second] = [0, 1].map(|index| plan.prompts[index].clone());
    person.shown(&plan, 0);
    person.shown(&plan, 1);
    let plan = person.plan(&(second.at.clone() + 1.minute()));
    assert!(times(&plan).is_empty(), "both were shown");
    person.note(second.id, Outcome::Snoozed, &(second.at.clone() + 2.minutes()));
    let plan = person.plan(&(second.at.clone() + 2.minutes()));
    assert_eq!(plan.prompts[0].id, second.id);
    assert_ne!(first.id, second.id);
    person.shown(&plan, 0);
    assert!(times(&person.plan(&(second.at + 20.minutes()))).is_empty());
}
