use jiff::civil::date;
use jiff::tz::TimeZoneDatabase;

use super::*;

fn rule(written: &str) -> Recurrence {
    written.parse().unwrap()
}

fn on(written: &str, start: DateTime, date: Date, zone: &str) -> String {
    let mut clocks = Vec::new();
    rule(written).clocks_on(start, date, &TimeZoneDatabase::bundled().get(zone).unwrap(), &mut clocks);
    clocks.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_rule_is_written_in_one_form() {
    let written = "rrule:byminute=30,0,30;BYHOUR=09,8;wkst=su;BYDAY=SU,MO;INTERVAL=01;FREQ=weekly;UNTIL=20261224;";
    assert_eq!(rule(written).to_string(), "FREQ=WEEKLY;BYDAY=MO,SU;BYHOUR=8,9;BYMINUTE=0,30;UNTIL=20261224");
}

#[test]
fn what_is_refused_says_why_and_what_would_do() {
    let long = format!("FREQ=DAILY;BYMINUTE={}", "1,".repeat(600));
    let refused = [
        "",
        "every monday",
        "FREQ=MONTHLY",
        "INTERVAL=2",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1000",
        "FREQ=DAILY;COUNT=+3",
        "FREQ=DAILY;COUNT=3;UNTIL=20261224",
        "FREQ=DAILY;UNTIL=20260230",
        "FREQ=DAILY;UNTIL=20261224T250000Z",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;BYDAY=MO,,TU",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;BYMINUTE=60",
        "FREQ=DAILY;BYSECOND=0",
        "FREQ=DAILY;BYMONTH=1",
        "FREQ=DAILY;BYMONTHDAY=1",
        "FREQ=DAILY;BYYEARDAY=1",
        "FREQ=WEEKLY;BYWEEKNO=20",
        "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
        "RSCALE=CHINESE;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAYS=MO",
        "FREQ=WEEKLY;DAY=MO",
        "FREQ=DAILY;MOOD=GOOD",
        "FREQ=HOURLY",
        "FREQ=MINUTELY;INTERVAL=90",
        "FREQ=YEARLY",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;X-MOOD=GOOD",
        "FREQ=DAILY;;",
        "FREQ=DAILY;=3",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        &long,
    ];
    let reasons = refused.map(|written| written.parse::<Recurrence>().unwrap_err().to_string());
    insta::assert_snapshot!(reasons.join("\n"));
}

#[test]
fn a_start_that_does_not_fit_is_refused_with_the_reason() {
    let monday = date(2026, 3, 2);
    let refused = [
        ("FREQ=DAILY", monday.at(9, 30, 15, 0)),
        ("FREQ=WEEKLY;BYDAY=TU,TH", monday.at(9, 30, 0, 0)),
        ("FREQ=DAILY;BYHOUR=8,9", monday.at(10, 30, 0, 0)),
        ("FREQ=DAILY;UNTIL=20260302T092959", monday.at(9, 30, 0, 0)),
        ("FREQ=DAILY;UNTIL=20260301", monday.at(0, 0, 0, 0)),
        ("FREQ=DAILY;UNTIL=20260301T192959Z", monday.at(9, 30, 0, 0)),
    ];
    let reasons = refused.map(|(written, start)| rule(written).check_start(start).unwrap_err().to_string());
    insta::assert_snapshot!(reasons.join("\n"));
    assert_eq!(rule("FREQ=DAILY;UNTIL=20260302T093000").check_start(monday.at(9, 30, 0, 0)), Ok(()));
}

#[test]
fn the_week_of_the_start_is_the_first_and_weeks_start_on_monday() {
    let start = date(2026, 3, 5).at(9, 0, 0, 0);
    let written = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH";
    let dates = (1..=20).map(|day| date(2026, 3, day)).filter(|date| !on(written, start, *date, "UTC").is_empty());
    assert_eq!(dates.map(Date::day).collect::<Vec<_>>(), [5, 16, 19]);
}

#[test]
fn count_begins_at_the_start_and_ends_within_a_day() {
    let start = date(2026, 3, 2).at(12, 0, 0, 0);
    let written = "FREQ=DAILY;BYHOUR=8,12,18;COUNT=4";
    assert_eq!(on(written, start, date(2026, 3, 1), "UTC"), "");
    assert_eq!(on(written, start, date(2026, 3, 2), "UTC"), "12:00 18:00");
    assert_eq!(on(written, start, date(2026, 3, 3), "UTC"), "08:00 12:00");
    assert_eq!(on(written, start, date(2026, 3, 4), "UTC"), "");
    assert_eq!(rule(written).last_date(start), Some(date(2026, 3, 3)));
}

#[test]
fn a_count_that_outlives_the_calendar_ends_with_it() {
    let start = date(2026, 3, 2).at(12, 0, 0, 0);
    let written = "FREQ=WEEKLY;INTERVAL=999;COUNT=99999";
    assert_eq!(rule(written).last_date(start), Some(Date::MAX));
    let far = start.date().saturating_add(Span::new().days(7 * 999 * 400));
    assert_eq!(on(written, start, far, "UTC"), "12:00");
    assert_eq!(rule("FREQ=DAILY;COUNT=99999").last_date(start), Some(date(2299, 12, 14)));
}

#[test]
fn an_until_in_utc_is_a_moment_of_the_zone() {
    // In Berlin 02:30 does not exist on this day: it comes at 03:30, which is 01:30 in UTC.
    let start = date(2026, 3, 1).at(2, 30, 0, 0);
    let day = date(2026, 3, 29);
    assert_eq!(on("FREQ=DAILY;UNTIL=20260329T013000Z", start, day, "Europe/Berlin"), "02:30");
    assert_eq!(on("FREQ=DAILY;UNTIL=20260329T012959Z", start, day, "Europe/Berlin"), "");
    // In October it comes twice, and the first time counts: 00:30 in UTC.
    let day = date(2026, 10, 25);
    assert_eq!(on("FREQ=DAILY;UNTIL=20261025T003000Z", start, day, "Europe/Berlin"), "02:30");
    assert_eq!(on("FREQ=DAILY;UNTIL=20261025T002959Z", start, day, "Europe/Berlin"), "");
    assert_eq!(on("FREQ=DAILY;UNTIL=20261025T003000Z", start, day, "America/New_York"), "");
}

#[test]
fn a_calendar_with_zones_and_alarms_is_read_past_them() {
    let text = "\u{feff}BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n\
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n\
        DTSTART;X-A=\"x:y;z\";TZID=Europe/Ber\r\n lin:20260302T093000\r\nRRULE:FREQ=WEEKLY;BY\r\n\tDAY=MO,TH\r\nSUMMARY:RRULE:\r\n\
        BEGIN:VALARM\r\nEXDATE:20260302T093000\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let read = import(text).unwrap();
    assert_eq!(read, (date(2026, 3, 2).at(9, 30, 0, 0), rule("FREQ=WEEKLY;BYDAY=MO,TH")));
}

#[test]
fn lines_that_are_refused_say_why() {
    let start = "DTSTART:20260302T093000\n";
    let daily = "RRULE:FREQ=DAILY\n";
    let refused = [
        String::new(),
        start.to_owned(),
        daily.to_owned(),
        format!("{start}{start}{daily}"),
        format!("{start}{daily}{daily}"),
        format!("{start}{daily}EXDATE:20260303T093000\n"),
        format!("{start}{daily}RDATE:20260303T093000\n"),
        format!("{start}{daily}EXRULE:FREQ=WEEKLY\n"),
        format!("DTSTART:20260302T083000Z\n{daily}"),
        format!("DTSTART;VALUE=DATE:20260302\n{daily}"),
        format!("DTSTART:tomorrow\n{daily}"),
        format!("{start}RRULE:FREQ=WEEKLY;BYDAY=TU\n"),
        " ".repeat(100_001),
    ];
    let reasons = refused.map(|text| import(&text).unwrap_err().to_string());
    insta::assert_snapshot!(reasons.join("\n"));
}
