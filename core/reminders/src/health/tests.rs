use jiff::Zoned;
use jiff::civil::date;

use super::*;
use crate::{OccurrenceId, Rules, Settings, plan};

const ANDROID: Capabilities = Capabilities { pending_limit: 500, may_notify: true };
const IOS: Capabilities = Capabilities { pending_limit: 64, may_notify: true };

/// `days` of which each prompt was shown so many minutes late, or nothing was heard of it.
fn lived(days: i8, late_min: Option<i64>) -> (Zoned, Outcomes) {
    let settings = Settings::default();
    let rules = Rules::new(&settings);
    let mut outcomes = Outcomes::default();
    let at = |day| date(2026, 3, day).at(0, 0, 0, 0).in_tz("UTC").unwrap();
    for day in 1..=days {
        let now_s = at(day).timestamp().as_second();
        let plan = plan(&at(day), &rules, &outcomes, ANDROID).unwrap();
        outcomes.settle(&plan, now_s);
        let ids: Vec<OccurrenceId> = plan.prompts.iter().map(|prompt| prompt.id).collect();
        outcomes.armed(&plan, &ids, &[], now_s);
        for prompt in plan.prompts.iter().filter(|prompt| prompt.date == at(day).date()) {
            if let Some(late_min) = late_min {
                outcomes.note(prompt.id, Outcome::Delivered, prompt.at.timestamp().as_second() + late_min * 60);
            }
        }
    }
    let end = at(days + 1);
    let plan = plan(&end, &rules, &outcomes, ANDROID).unwrap();
    outcomes.settle(&plan, end.timestamp().as_second());
    (end, outcomes)
}

fn found(now: &Zoned, outcomes: &Outcomes, capabilities: Capabilities, surroundings: Surroundings) -> Vec<Trouble> {
    let settings = Settings::default();
    let plan = plan(now, &Rules::new(&settings), outcomes, capabilities).unwrap();
    troubles(now.timestamp().as_second(), &plan, outcomes, capabilities, surroundings)
}

#[test]
fn all_is_well() {
    let (now, outcomes) = lived(3, Some(1));
    assert_eq!(found(&now, &outcomes, ANDROID, Surroundings::default()), []);
    assert_eq!(lateness_p95_min(now.timestamp().as_second(), &outcomes), Some(1));
}

#[test]
fn what_the_platform_says_is_told() {
    let (now, outcomes) = lived(3, Some(1));
    let all = Surroundings { channel_muted: true, not_exact: true, battery_restricted: true, force_stopped: true };
    let barred = Capabilities { may_notify: false, ..ANDROID };
    let expected = [
        Trouble::MayNotNotify,
        Trouble::ChannelMuted,
        Trouble::ForceStopped,
        Trouble::BatteryRestricted,
        Trouble::NotExact,
    ];
    assert_eq!(found(&now, &outcomes, barred, all), expected);
    assert!(expected.iter().filter(|trouble| !trouble.is_serious()).eq([&Trouble::NotExact]));
}

#[test]
fn lateness_is_told_with_its_95th_percentile() {
    let (now, outcomes) = lived(3, Some(22));
    assert_eq!(found(&now, &outcomes, ANDROID, Surroundings::default()), [Trouble::Late { p95_min: 22 }]);
}

#[test]
fn prompts_that_never_come_are_told_where_they_would_be_heard_of() {
    let (now, outcomes) = lived(2, None);
    assert_eq!(found(&now, &outcomes, ANDROID, Surroundings::default()), [Trouble::NotDelivered { count: 12 }]);
    assert_eq!(found(&now, &outcomes, IOS, Surroundings::default()), []);
    assert_eq!(lateness_p95_min(now.timestamp().as_second(), &outcomes), None);
}

#[test]
fn a_plan_of_which_nothing_is_armed_is_told() {
    let now = date(2026, 3, 1).at(8, 0, 0, 0).in_tz("UTC").unwrap();
    let found = found(&now, &Outcomes::default(), ANDROID, Surroundings::default());
    assert_eq!(found, [Trouble::NothingArmed]);
}

#[test]
fn each_trouble_is_mended_where_its_platform_can() {
    let (late, lost) = (Trouble::Late { p95_min: 20 }, Trouble::NotDelivered { count: 3 });
    let at = |trouble: Trouble| (trouble.mended_at(ANDROID), trouble.mended_at(IOS));
    let both = |page| (Some(page), Some(page));
    assert_eq!(at(Trouble::MayNotNotify), both(SystemPage::Notifications));
    assert_eq!(at(Trouble::ChannelMuted), both(SystemPage::Notifications));
    assert_eq!(at(Trouble::NotExact), both(SystemPage::ExactAlarms));
    assert_eq!(at(Trouble::BatteryRestricted), both(SystemPage::Battery));
    assert_eq!(at(Trouble::ForceStopped), both(SystemPage::Battery));
    for trouble in [late, lost] {
        assert_eq!(at(trouble), (Some(SystemPage::Battery), Some(SystemPage::Notifications)));
    }
    assert_eq!(at(Trouble::NothingArmed), (None, None));
}
