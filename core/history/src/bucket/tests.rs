use jiff::civil::date;
use proptest::prelude::*;

use super::*;

#[test]
fn a_week_begins_on_its_monday_and_a_month_on_its_first() {
    // 1 January 2027 is a Friday.
    let day = date(2027, 1, 1);
    assert_eq!(Bucket::Week.start_of(day), date(2026, 12, 28));
    assert_eq!(Bucket::Week.end_of(day), date(2027, 1, 3));
    assert_eq!(Bucket::Month.whole(Dates { from: day, to: date(2028, 2, 3) }).to, date(2028, 2, 29));
}

#[test]
fn a_chart_has_days_then_weeks_then_months() {
    let fitting = |count| Bucket::fitting(Dates::last(date(2027, 1, 1), count));
    assert_eq!([28, 84, 365, 3650].map(fitting), [Bucket::Day, Bucket::Day, Bucket::Week, Bucket::Month]);
    assert_eq!(Bucket::fitting(Dates::ALL), Bucket::Month);
}

proptest! {
    #[test]
    fn every_date_is_in_one_bucket(days in -800_000..800_000_i64, which in 0..3_usize) {
        let bucket = [Bucket::Day, Bucket::Week, Bucket::Month][which];
        let day = date(2000, 1, 1).saturating_add(days.days());
        let (start, end) = (bucket.start_of(day), bucket.end_of(day));
        prop_assert!(start <= day && day <= end);
        prop_assert_eq!((bucket.start_of(start), bucket.start_of(end)), (start, start));
        prop_assert_eq!(bucket.start_of(end.tomorrow().unwrap()), end.tomorrow().unwrap());
    }
}
