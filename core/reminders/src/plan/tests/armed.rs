//! What is armed for today, and would have another time by now.

use super::platform::rather_later;
use super::*;

fn spread() -> Person {
    let none = Settings { stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    Person::new(Settings { wake: clock("07:00"), ..none })
}

fn times_on(plan: &Plan, date: Date) -> Vec<String> {
    let on = plan.prompts.iter().filter(|prompt| prompt.date == date);
    on.map(|prompt| prompt.at.strftime("%H:%M").to_string()).collect()
}

#[test]
fn what_is_forgotten_changes_nothing_of_today() {
    let mut person = spread();
    person.model = Some(rather_later());
    assert_eq!(times(&person.plan(&at("06:00"))), ["09:07", "12:21", "15:39", "19:23"]);
    person.model = None;
    // The usual time has passed, and the prompt would be lost.
    let plan = person.plan(&at("08:50"));
    assert_eq!(times(&plan), ["09:07", "12:21", "15:39", "19:23"]);
    assert_eq!(plan.prompts[0].moved_min, 0, "nothing says so any more");
    assert_eq!(person.plan(&at("08:50")), plan, "planned twice");
    let tomorrow = date(2026, 3, 3);
    let mut fresh = spread();
    assert_eq!(times_on(&plan, tomorrow), times_on(&fresh.plan(&at("08:50")), tomorrow), "from tomorrow on");
}

#[test]
fn what_is_learnt_anew_moves_nothing_of_today() {
    let mut person = spread();
    let usual = person.plan(&at("06:00"));
    person.model = Some(rather_later());
    let plan = person.plan(&at("06:10"));
    assert_eq!(times(&plan), times(&usual));
    assert_eq!(plan.prompts[0].moved_min, 0);
    assert!(plan.prompts.iter().any(|prompt| prompt.moved_min != 0), "tomorrow");
    person.outcomes.settle(&plan, at("08:00").timestamp().as_second());
    assert!(person.outcomes.records().all(|record| record.outcome != Outcome::Withdrawn));
}

#[test]
fn hours_marked_as_tiring_are_left_at_once() {
    let mut person = spread();
    person.model = Some(rather_later());
    person.plan(&at("06:00"));
    person.settings.tired = vec![Window { from: clock("08:50"), to: clock("09:30") }];
    assert_eq!(times(&person.plan(&at("06:10")))[0], "08:42");
}

#[test]
fn other_settings_hold_at_once() {
    let mut person = spread();
    person.model = Some(rather_later());
    person.plan(&at("06:00"));
    person.settings.wake = clock("08:30");
    let mut fresh = Person::new(person.settings.clone());
    fresh.model = Some(rather_later());
    assert_eq!(times(&person.plan(&at("06:10"))), times(&fresh.plan(&at("06:10"))));
}

/// A walk that waits from 11:40 on, with another one due at 12:00 and a stretch at 12:10.
fn waiting() -> (Person, OccurrenceId) {
    let fixed = [(Kind::Walk, "09:00"), (Kind::Walk, "12:00"), (Kind::Stretch, "12:10"), (Kind::Walk, "15:00")];
    let fixed = fixed.map(|(kind, at)| Fixed { kind, at: clock(at), even_in_quiet: false, days: Weekdays::ALL });
    let none = Settings { walks_per_day: 0, stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    let mut person = Person::new(Settings { fixed: fixed.to_vec(), ..none });
    let plan = person.plan(&at("08:00"));
    let first = person.shown(&plan, 0);
    person.note(first, Outcome::OnNextWalk, &at("11:40"));
    let plan = person.plan(&at("11:40"));
    assert_eq!(times(&plan), ["12:40", "15:00"]);
    assert_eq!(plan.dropped.iter().map(|gone| gone.because).collect::<Vec<_>>(), [DroppedBecause::Joined]);
    (person, first)
}

#[test]
fn no_second_prompt_comes_while_a_burst_waits() {
    let (mut person, first) = waiting();
    assert_eq!(times(&person.plan(&at("12:30"))), ["12:40", "15:00"], "its own time has passed");
    let plan = person.plan(&at("12:40"));
    assert_eq!((plan.waiting, times(&plan)), (None, vec!["15:00".into()]));
    assert_eq!(person.outcomes.get(first).unwrap().outcome, Outcome::Expired);
}

#[test]
fn what_was_held_back_comes_also_where_the_burst_was_done_meanwhile() {
    let (mut person, first) = waiting();
    assert_eq!(person.practised(Kind::Walk, &at("12:20")), Some(first));
    assert_eq!(times(&person.plan(&at("12:21"))), ["12:40", "15:00"]);
    let (mut person, first) = waiting();
    assert_eq!(person.practised(Kind::Walk, &at("11:50")), Some(first));
    let plan = person.plan(&at("11:51"));
    assert_eq!(times(&plan), ["12:00", "12:10", "15:00"], "at their own times, which are yet to come");
}

#[test]
fn what_was_put_off_is_held_back_too() {
    let (mut person, first) = waiting();
    let plan = person.plan(&at("12:40"));
    assert_eq!(person.outcomes.get(first).unwrap().outcome, Outcome::Expired);
    let (walk, stretch) =
        (plan.prompts[0].id, person.outcomes.records().find(|record| record.kinds.contains(Kind::Stretch)).unwrap().id);
    person.note(walk, Outcome::OnNextWalk, &at("15:01"));
    person.note(stretch, Outcome::Snoozed, &at("15:02"));
    assert_eq!(times(&person.plan(&at("15:02"))), ["16:01"]);
    assert_eq!(times(&person.plan(&at("15:30"))), ["16:01"], "also after the time to which it was put off");
    person.practised(Kind::Walk, &at("15:40"));
    assert_eq!(times(&person.plan(&at("15:41"))), ["16:01"], "also where the burst is done");
}

fn fixed_at(times: &[(Kind, &str)]) -> Settings {
    let fixed =
        |(kind, at): &(Kind, &str)| Fixed { kind: *kind, at: clock(at), even_in_quiet: false, days: Weekdays::ALL };
    let none = Settings { walks_per_day: 0, stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    Settings { fixed: times.iter().map(fixed).collect(), ..none }
}

/// The first prompt was shown, and waits from 09:01 on.
fn waits_from_nine(settings: Settings) -> (Person, OccurrenceId) {
    let mut person = Person::new(settings);
    let plan = person.plan(&at("08:00"));
    let first = person.shown(&plan, 0);
    person.note(first, Outcome::OnNextWalk, &at("09:01"));
    (person, first)
}

#[test]
fn two_that_are_held_back_come_a_gap_apart() {
    let settings = fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "09:10"), (Kind::Strength, "09:40")]);
    let (mut person, _) = waits_from_nine(settings);
    assert_eq!(times(&person.plan(&at("09:01"))), ["10:01", "10:46"]);
}

#[test]
fn a_fixed_one_that_was_held_back_into_busy_hours_comes_there() {
    let busy = vec![Window { from: clock("09:05"), to: clock("12:00") }];
    let settings = Settings { busy, ..fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "09:10")]) };
    let (mut person, first) = waits_from_nine(settings);
    assert_eq!(times(&person.plan(&at("09:01"))), ["10:01"]);
    assert_eq!(person.practised(Kind::Walk, &at("09:20")), Some(first));
    assert_eq!(times(&person.plan(&at("09:20"))), ["10:01"]);
}

#[test]
fn a_fixed_one_that_was_held_back_into_quiet_hours_comes_after_them_on_its_day() {
    let quiet = |to: &str| vec![Window { from: clock("09:30"), to: clock(to) }];
    let fixed = fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "09:10"), (Kind::Strength, "12:10")]);
    let (mut person, _) = waits_from_nine(Settings { quiet: quiet("12:00"), ..fixed.clone() });
    for now in ["09:01", "09:50", "11:30"] {
        assert_eq!(times(&person.plan(&at(now))), ["12:10", "12:55"], "{now}: a gap after what is there");
    }
    // Until the next day.
    let settings = Settings { quiet: quiet("08:00"), ..fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "09:10")]) };
    let (mut person, _) = waits_from_nine(settings);
    let plan = person.plan(&at("09:01"));
    assert!(times(&plan).is_empty());
    assert_eq!(plan.dropped.iter().map(|gone| gone.because).collect::<Vec<_>>(), [DroppedBecause::NoMomentLeft]);
}

#[test]
fn what_was_practised_while_it_is_held_back_need_not_come_and_thins_nothing_else() {
    let settings = Settings { stretches_per_day: 2, ..fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "09:10")]) };
    let (mut person, first) = waits_from_nine(settings);
    let later = times(&person.plan(&at("09:01")))[1].clone();
    assert_eq!(person.practised(Kind::Stretch, &at("09:30")), None);
    for now in ["09:30", "09:59", "10:02"] {
        assert_eq!(times(&person.plan(&at(now))), *std::slice::from_ref(&later), "{now}");
    }
    assert_eq!(person.outcomes.get(first).unwrap().outcome, Outcome::Expired);
}

#[test]
fn in_a_hurry_after_a_snooze_the_walk_rides_on_the_next_prompt_in_each_plan() {
    let mut person = Person::new(fixed_at(&[(Kind::Walk, "09:00"), (Kind::Stretch, "10:30")]));
    let plan = person.plan(&at("08:00"));
    let first = person.shown(&plan, 0);
    person.note(first, Outcome::Snoozed, &at("09:01"));
    assert_eq!(times(&person.plan(&at("09:01"))), ["09:16", "10:30"]);
    person.note(first, Outcome::InAHurry, &at("09:02"));
    for now in ["09:02", "09:03", "09:17", "10:29"] {
        let plan = person.plan(&at(now));
        assert_eq!((times(&plan), plan.prompts[0].also.len()), (vec!["10:30".into()], 1), "{now}");
    }
}

#[test]
fn what_other_settings_leave_no_room_for_today_is_told() {
    let mut person = Person::new(Settings { walks_per_day: 1, ..fixed_at(&[]) });
    assert_eq!(times(&person.plan(&at("08:00"))), ["14:27"]);
    person.settings.quiet = vec![Window { from: clock("14:00"), to: clock("16:00") }];
    person.settings.sleep = clock("17:00");
    let plan = person.plan(&at("13:30"));
    assert_eq!(plan.dropped.iter().map(|gone| gone.because).collect::<Vec<_>>(), [DroppedBecause::NoMomentLeft]);
}

/// Somebody who was prompted at 08:30, as they wanted it.
fn prompted() -> Person {
    let mut person = Person::walking();
    person.settings.fixed[0].at = clock("08:30");
    let plan = person.plan(&at("08:00"));
    person.shown(&plan, 0);
    person
}

#[test]
fn other_settings_bring_nothing_right_after_what_was_shown() {
    let mut person = prompted();
    person.settings = spread().settings;
    let alone = times(&spread().plan(&at("08:35")));
    assert_eq!(alone, ["08:42", "12:21", "15:39", "19:23"]);
    let plan = person.plan(&at("08:35"));
    assert_eq!(times(&plan), alone[1..]);
    let because: Vec<_> = plan.dropped.iter().map(|dropped| dropped.because).collect();
    assert_eq!(because, [DroppedBecause::JustShown]);
    assert_eq!(times(&person.plan(&at("08:41"))), alone[1..], "planned later");
    // A given time comes when the person wants it.
    let mut person = prompted();
    person.settings.fixed[1].at = clock("09:00");
    assert_eq!(times(&person.plan(&at("08:35"))), ["09:00", "15:00", "18:00"]);
}

#[test]
fn a_flight_east_brings_nothing_right_after_what_was_shown() {
    let mut person = spread();
    let plan = person.plan(&at("06:00"));
    person.shown(&plan, 0);
    // 08:42 in Berlin is 11:42 in Dubai, where 12:21 is near.
    let dubai = TimeZoneDatabase::bundled().get("Asia/Dubai").unwrap();
    let plan = person.plan(&at("08:55").with_time_zone(dubai));
    assert_eq!(times(&plan), ["15:39", "19:23"]);
    let dropped: Vec<_> = plan.dropped.iter().map(|dropped| dropped.because).collect();
    assert_eq!(dropped, [DroppedBecause::JustShown]);
}
