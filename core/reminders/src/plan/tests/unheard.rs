//! What the simulated phone found: prompts of which nothing was heard, and what was moved beside them.

use super::*;

fn zone(name: &str) -> jiff::tz::TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

#[test]
fn what_may_just_have_been_shown_does_not_come_again_further_west() {
    let mut person = Person::walking();
    person.plan(&at("08:00"));
    let london = at("09:05").with_time_zone(zone("Europe/London"));
    assert_eq!(times(&person.plan(&london)), ["12:00", "15:00", "18:00"]);
}

#[test]
fn what_ended_while_the_clock_was_far_ahead_comes_in_its_time() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    person.plan(&date(2100, 1, 2).to_zoned(zone("Europe/Berlin")).unwrap());
    assert_eq!(person.plan(&at("08:00")).prompts, plan.prompts);
    person.plan(&at("09:40"));
    assert_eq!(times(&person.plan(&at("08:55")))[0], "12:00", "less than an hour is a correction");
}

#[test]
fn a_lighter_day_counts_what_may_have_been_shown_and_answered() {
    let mut person = Person::new(Settings { stretches_per_day: 5, max_per_day: 9, ..Settings::default() });
    person.lighter_day = Some(date(2026, 3, 2));
    let plan = person.plan(&at("07:00"));
    let first = &plan.prompts[0];
    let later = first.at.clone() + 1.minute();
    assert_eq!(times(&person.plan(&later)).len(), 1, "nobody knows");
    assert_eq!(person.practised(first.kind, &later), Some(first.id));
    assert_eq!(times(&person.plan(&later)).len(), 1, "practised when asked");
}

#[test]
fn on_a_lighter_day_a_moved_walk_takes_no_seated_prompt_with_it() {
    let seated = Fixed { kind: Kind::Stretch, at: clock("09:30"), even_in_quiet: false, days: Weekdays::ALL };
    let mut person = Person::walking();
    person.settings.fixed.push(seated);
    let plan = person.plan(&at("08:00"));
    let walk = person.shown(&plan, 0);
    person.note(walk, Outcome::Snoozed, &at("09:02"));
    person.lighter_day = Some(date(2026, 3, 2));
    let plan = person.plan(&at("09:03"));
    assert_eq!((times(&plan), plan.prompts[0].kind), (vec!["09:30".to_owned()], Kind::Stretch));
}

#[test]
fn of_two_moved_prompts_the_first_to_come_takes_the_other_along() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let [first, second] = [0, 1].map(|index| plan.prompts[index].id);
    person.note(first, Outcome::InAHurry, &at("12:05"));
    person.note(second, Outcome::Snoozed, &at("12:06"));
    let plan = person.plan(&at("12:06"));
    assert_eq!((times(&plan), plan.prompts[0].id), (vec!["12:21".into(), "15:00".into(), "18:00".into()], second));
    assert_eq!(times(&person.plan(&at("12:30"))), ["15:00", "18:00"], "whether it was heard of or not");
}

#[test]
fn a_prompt_that_was_taken_out_took_nothing_along() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let [first, second] = [0, 1].map(|index| plan.prompts[index].id);
    person.note(second, Outcome::InAHurry, &at("12:05"));
    person.plan(&at("12:05"));
    person.note(first, Outcome::InAHurry, &at("12:05"));
    let plan = person.plan(&at("12:05"));
    assert_eq!(times(&plan), ["13:05", "15:00", "18:00"]);
    assert_eq!(times(&person.plan(&at("12:05"))), times(&plan));
}

#[test]
fn nothing_moved_comes_in_a_pause() {
    let mut person = Person::walking();
    person.settings.paused_until = Some(date(2026, 3, 2).to_datetime(clock("08:30").time()));
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    let new_york = at("09:05").with_time_zone(zone("America/New_York"));
    person.note(id, Outcome::Snoozed, &new_york);
    assert_eq!(times(&person.plan(&new_york))[0], "12:00");
}

#[test]
fn practising_when_a_moved_prompt_came_again_is_its_answer() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::InAHurry, &at("09:01"));
    person.plan(&at("09:01"));
    assert_eq!(person.practised(Kind::Walk, &at("10:10")), Some(id), "it came at 10:01, and nobody heard of it");
}

#[test]
fn what_was_said_of_a_prompt_after_practising_stands_in_the_next_process() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let id = person.shown(&plan, 0);
    assert_eq!(person.practised(Kind::Walk, &at("10:10")), None, "more than an hour later");
    person.note(id, Outcome::InAHurry, &at("10:12"));
    let (records, practices) = (person.outcomes.records().cloned(), person.outcomes.practices().to_vec());
    assert_eq!(Outcomes::new(records, practices), person.outcomes);
}

#[test]
fn the_night_before_a_skipped_day_goes_on_after_it_and_two_days_are_two() {
    let settings = Settings { wake: clock("20:00"), sleep: clock("11:00"), ..Settings::default() };
    let mut person = Person::new(settings);
    // Samoa went from the 29th to the 31st of December 2011.
    let apia = |at: &str| at.parse::<Timestamp>().unwrap().to_zoned(zone("Pacific/Apia"));
    let evening = person.plan(&apia("2011-12-30T09:30:00Z"));
    let reach = evening.prompts.last().unwrap().at.date();
    assert_eq!(reach, date(2012, 1, 1));
    let night = person.plan(&apia("2011-12-30T10:04:00Z"));
    let first = |plan: &Plan| plan.prompts.iter().find(|prompt| prompt.at.date() == date(2011, 12, 31)).unwrap().id;
    assert_eq!(first(&night), first(&evening));
}

#[test]
fn what_was_shown_in_another_age_and_opened_in_this_one_ends() {
    let mut person = Person::walking();
    let plan = person.plan(&date(2100, 1, 2).to_zoned(zone("Europe/Berlin")).unwrap());
    let id = person.shown(&plan, 0);
    person.note(id, Outcome::Opened, &at("09:00"));
    person.plan(&at("09:01"));
    assert_eq!(person.outcomes.get(id).unwrap().outcome, Outcome::Expired);
}

#[test]
fn a_fixed_prompt_outside_of_the_day_is_snoozed_there() {
    let late =
        |at: &str, even_in_quiet| Fixed { kind: Kind::Stretch, at: clock(at), even_in_quiet, days: Weekdays::ALL };
    let mut person = Person::walking();
    person.settings.quiet = vec![Window { from: clock("22:00"), to: clock("23:00") }];
    person.settings.fixed = vec![late("21:30", false), late("21:50", false), late("22:15", true)];
    let plan = person.plan(&at("21:00"));
    let first = person.shown(&plan, 0);
    person.note(first, Outcome::Snoozed, &at("21:31"));
    // The next one is as near and takes it along.
    assert_eq!(person.plan(&at("21:31")).prompts[0].at.strftime("%H:%M").to_string(), "21:50");
    let last = person.shown(&plan, 2);
    person.note(last, Outcome::Snoozed, &at("22:16"));
    assert_eq!(person.plan(&at("22:16")).prompts[0].at.strftime("%H:%M").to_string(), "22:31");
}
