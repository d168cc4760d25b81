//! What a platform holds and can hold, and what is decided beside the settings.

use super::*;

#[test]
fn the_difference_is_done_once() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let first = diff(&[], &plan);
    assert_eq!((first.cancel.len(), first.arm.len()), (0, 8));
    let held: Vec<Held> = plan.prompts.iter().map(Held::from).collect();
    assert_eq!(diff(&held, &plan), crate::Diff::default());
    person.practised(Kind::Walk, &at("08:30"));
    let next = diff(&held, &person.plan(&at("08:31")));
    assert_eq!((next.cancel.as_slice(), next.arm.len()), ([plan.prompts[0].id].as_slice(), 0));
}

#[test]
fn without_permission_nothing_is_armed_and_with_it_everything_again() {
    let mut person = Person::walking();
    let usual = person.plan(&at("08:00"));
    person.capabilities.may_notify = false;
    assert!(person.plan(&at("08:00")).prompts.is_empty());
    person.capabilities.may_notify = true;
    assert_eq!(person.plan(&at("08:00")).prompts, usual.prompts);
}

#[test]
fn never_more_than_sixty_alarms() {
    let every = crate::Every { minutes: 20, kind: Kind::Walk, from: None, to: None, elapsed: false };
    let settings = Settings { every: Some(every), min_gap_minutes: 20, max_per_day: 48, ..Settings::default() };
    let mut person = Person::new(settings);
    assert_eq!(person.plan(&at("00:00")).prompts.len(), 60);
    person.capabilities.pending_limit = 100;
    assert_eq!(person.plan(&at("00:00")).prompts.len(), 60);
}

#[test]
fn a_platform_that_keeps_what_is_pending_gets_all_of_it_and_four_nets() {
    let mut person = Person { capabilities: IOS, ..Person::new(Settings::default()) };
    let plan = person.plan(&at("08:00"));
    assert_eq!((plan.prompts.len(), plan.nets.len()), (56, 4));
    let lines: Vec<String> = plan
        .nets
        .iter()
        .map(|net| format!("{:?} {} {} instead of {}", net.weekday, net.at, net.prompt.kind, net.prompt.at.datetime()))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
    for net in &plan.nets {
        let stands_for =
            plan.prompts.iter().filter(|prompt| (prompt.rule, prompt.slot) == (net.prompt.rule, net.prompt.slot));
        let same_day = |prompt: &Occurrence| crate::Weekday::from(prompt.at.date().weekday()) == net.weekday;
        assert!(stands_for.filter(|prompt| prompt.date > date(2026, 3, 2)).all(|prompt| !same_day(prompt)));
        let weeks_later = net.prompt.at.checked_add(21.days()).unwrap();
        let slot = net_slot(&person.settings, weeks_later.time_zone(), net.id, weeks_later.timestamp()).unwrap();
        assert_eq!((slot.date, slot.slot), (weeks_later.date(), net.prompt.slot));
    }
    assert_eq!(
        net_slot(&person.settings, plan.prompts[0].at.time_zone(), plan.prompts[0].id, Timestamp::UNIX_EPOCH),
        None
    );
}

#[test]
fn wherever_the_clock_stands_a_plan_is_safe() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    person.shown(&plan, 0);
    let zone = at("08:00").time_zone().clone();
    for (year, month) in [(1970, 1), (2100, 1), (9999, 12), (-9999, 1), (2026, 3)] {
        let now = date(year, month, 2).to_zoned(zone.clone()).unwrap_or_else(|_| at("08:30"));
        assert!(person.plan(&now).prompts.len() <= 60);
    }
    assert_eq!(person.plan(&at("08:30")).prompts.len(), 7, "back in its own time, all but the one that was shown");
}

/// A person who is always in a hurry at half past eight and practises at nine.
pub(super) fn rather_later() -> Model {
    let mut model = Model::default();
    for day in [crate::Weekday::Mon, crate::Weekday::Tue] {
        for _ in 0..12 {
            let answer = |at, reception| crate::Evidence { weekday: day, at: clock(at), reception };
            model.learn(answer("08:40", crate::Reception::InAHurry));
            model.learn(answer("09:10", crate::Reception::Practised));
        }
    }
    model
}

#[test]
fn prompts_move_to_where_they_are_accepted() {
    let mut person = Person::new(Settings { stretches_per_day: 0, strength_per_day: 0, ..Settings::default() });
    person.settings.wake = clock("07:00");
    let usual = person.plan(&at("06:00"));
    assert_eq!(times(&usual), ["08:42", "12:21", "15:39", "19:23"]);
    person.outcomes = Outcomes::default();
    person.model = Some(rather_later());
    let moved = person.plan(&at("06:00"));
    assert_eq!(times(&moved), ["09:07", "12:21", "15:39", "19:23"]);
    assert_eq!((moved.prompts[0].moved_min, moved.prompts[1].moved_min), (25, 0));
    person.settings.tired = vec![Window { from: clock("08:20"), to: clock("09:30") }];
    assert_eq!(times(&person.plan(&at("06:00"))), times(&usual), "never into hours marked as tiring");
    person.settings.tired.clear();
    person.settings.learning = false;
    assert_eq!(times(&person.plan(&at("06:00"))), times(&usual), "switched off");
}

/// Each date has its jitter, and what was learnt is not told apart by it: the usual times lie in two different quarters of an hour.
#[test]
fn a_prompt_moves_alike_on_all_days_from_monday_to_friday() {
    let settings = Settings { wake: clock("07:00"), stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    let (zone, model) = (at("06:00").time_zone().clone(), rather_later());
    let month = Calendar::new(&settings, &zone).with_model(Some(&model)).span(date(2026, 3, 2), date(2026, 3, 27));
    let workday = |visit: &&Visit| i64::from(visit.date.weekday().to_monday_zero_offset()) < 5;
    let first = |visit: &&Visit| visit.slot == crate::Slot::Number(1);
    let first: Vec<&Visit> = month.visits.iter().filter(workday).filter(first).collect();
    let usual = |visit: &&Visit| (visit.at_s / 60 - visit.moved_min) % 60;
    let (soonest, latest) = (first.iter().map(usual).min().unwrap(), first.iter().map(usual).max().unwrap());
    assert!(first.len() == 20 && latest - soonest > 15, "{soonest} to {latest}");
    assert!(first.iter().all(|visit| visit.moved_min == 25), "{first:?}");
}

#[test]
fn a_taper_takes_a_walk_away_and_is_undone() {
    let mut person = Person::new(Settings { stretches_per_day: 0, strength_per_day: 0, ..Settings::default() });
    person.taper.level = 1;
    assert_eq!(times(&person.plan(&at("06:00"))).len(), 3);
    person.taper = person.taper.undo(date(2026, 3, 2));
    assert_eq!(times(&person.plan(&at("06:00"))).len(), 4);
    let mut usual = Person::new(Settings::default());
    let visits = times(&usual.plan(&at("06:00"))).len();
    usual.taper.level = 1;
    assert_eq!(times(&usual.plan(&at("06:00"))).len(), visits - 1, "what rode on the walk rides on another");
}

#[test]
fn an_alarm_that_is_only_late_is_not_cancelled() {
    let mut person = Person::walking();
    let plan = person.plan(&at("08:00"));
    let held: Vec<Held> = plan.prompts.iter().map(Held::from).collect();
    let late = person.plan(&at("09:10"));
    assert_eq!((late.showing.as_slice(), diff(&held, &late).cancel), ([plan.prompts[0].id].as_slice(), Vec::new()));
    let over = person.plan(&at("09:30"));
    assert_eq!(diff(&held, &over).cancel, [plan.prompts[0].id]);
    person.lighter_day = Some(date(2026, 3, 2));
    assert!(person.plan(&at("12:10")).showing.is_empty(), "a walk on a lighter day");
}

#[test]
fn what_rides_on_a_walk_stays_on_a_lighter_day() {
    let mut person = Person::new(Settings { walks_per_day: 6, ..Settings::default() });
    person.lighter_day = Some(date(2026, 3, 2));
    let plan = person.plan(&at("06:00"));
    let kinds: Vec<_> =
        plan.prompts.iter().filter(|prompt| prompt.date == date(2026, 3, 2)).map(|prompt| prompt.kind).collect();
    assert_eq!(kinds, [Kind::Stretch, Kind::Stretch]);
}
