use jiff::civil::date;

use super::*;
use crate::{Kind, Weekday};

/// A burst at noon of each of these dates, which nobody asked for.
fn unasked(dates: impl Iterator<Item = Date>) -> Outcomes {
    let practice = |date: Date| {
        let local = date.at(12, 0, 0, 0);
        let at_s = local.in_tz("UTC").unwrap().timestamp().as_second();
        Practice { kind: Kind::Walk, at_s, local, date, answers: None }
    };
    Outcomes::new([], dates.map(practice))
}

/// How much is known of noon on workdays.
fn known(outcomes: &Outcomes, today: Date) -> f64 {
    Model::of(outcomes, 0, today).acceptance(Weekday::Wed, "12:00".parse().unwrap()).evidence
}

#[test]
fn a_week_teaches_from_the_next_monday_on() {
    let monday = date(2026, 3, 2);
    let outcomes = unasked((0..14).map(|day| monday + day.days()));
    let by_day: Vec<f64> = (7..22).map(|day| known(&outcomes, monday + day.days())).collect();
    assert!(known(&outcomes, monday + 6.days()) <= 0.0, "nothing before the week is over");
    assert!(by_day[..7].iter().all(|known| *known > 0.0 && known.total_cmp(&by_day[0]).is_eq()), "{by_day:?}");
    assert!((by_day[7] - 2.0 * by_day[0]).abs() < 1e-9, "{by_day:?}");
}

#[test]
fn thirteen_weeks_are_looked_back_on() {
    let monday = date(2026, 3, 2);
    let outcomes = unasked((0..7).map(|day| monday + day.days()));
    let after = |weeks: i64| known(&outcomes, monday + (7 * weeks).days() + 3.days());
    assert!(after(LEARN_WEEKS) > 0.0 && after(LEARN_WEEKS + 1) <= 0.0);
}
