//! Who the phone belongs to: what people want, and where they are.

use heelfirst_reminders::{Clock, Every, Fixed, Kind, Settings, Weekday, Weekdays, Window};
use jiff::tz::{TimeZone, TimeZoneDatabase};

const ZONES: [&str; 12] = [
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/St_Johns",
    "Pacific/Pago_Pago",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Africa/Casablanca",
    "UTC",
];

/// When traces begin, in UTC: on and before days on which one of the zones changes its clocks, and on plain ones.
pub const STARTS: [&str; 11] = [
    "2026-03-02T06:10:00Z",
    "2026-03-28T05:00:00Z",
    "2026-10-24T07:00:00Z",
    "2026-10-31T11:00:00Z",
    "2026-04-03T20:00:00Z",
    "2026-02-14T08:00:00Z",
    "2026-03-21T08:00:00Z",
    "2011-12-28T18:00:00Z",
    "2026-12-30T06:00:00Z",
    "2028-02-28T12:00:00Z",
    "2026-06-10T15:37:41Z",
];

/// What all traces of a thread share.
pub struct People {
    pub zones: Vec<TimeZone>,
    pub wishes: Vec<Settings>,
}

impl People {
    pub fn new() -> Self {
        let zones = ZONES.map(|name| TimeZoneDatabase::bundled().get(name).unwrap());
        let wishes = wishes();
        for wish in &wishes {
            wish.validate().unwrap();
        }
        Self { zones: zones.to_vec(), wishes }
    }
}

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

fn window(from: &str, to: &str) -> Window {
    Window { from: clock(from), to: clock(to) }
}

fn fixed(kind: Kind, at: &str) -> Fixed {
    Fixed { kind, at: clock(at), even_in_quiet: false, days: Weekdays::ALL }
}

fn wishes() -> Vec<Settings> {
    let usual = Settings::default();
    let few_days: Weekdays = [Weekday::Mon, Weekday::Wed, Weekday::Sat].into_iter().collect();
    let every = |minutes, kind, elapsed| Some(Every { minutes, kind, from: None, to: None, elapsed });
    let walks = ["09:00", "12:00", "15:00", "18:00"].map(|at| fixed(Kind::Walk, at));
    let many = ["08:00", "08:20", "10:00", "10:10", "13:00", "16:30", "16:31", "19:00"].map(|at| fixed(Kind::Walk, at));
    let in_the_night = Fixed { even_in_quiet: true, ..fixed(Kind::Stretch, "02:30") };
    vec![
        usual.clone(),
        Settings { stretches_per_day: 5, max_per_day: 9, snooze_minutes: 40, ..usual.clone() },
        Settings {
            wake: clock("20:00"),
            sleep: clock("11:00"),
            quiet: vec![window("01:00", "02:00")],
            ..usual.clone()
        },
        Settings { quiet: vec![window("20:15", "09:10"), window("13:00", "14:00")], ..usual.clone() },
        Settings { every: every(45, Kind::Walk, false), max_per_day: 20, ..usual.clone() },
        Settings { every: every(20, Kind::Stretch, true), min_gap_minutes: 20, max_per_day: 48, ..usual.clone() },
        Settings { fixed: walks.to_vec(), stretches_per_day: 0, strength_per_day: 0, ..usual.clone() },
        Settings {
            fixed: many.into_iter().chain([in_the_night]).collect(),
            quiet: vec![window("22:00", "07:00")],
            max_per_day: 14,
            min_gap_minutes: 10,
            ..usual.clone()
        },
        Settings { days: few_days, strength_days: [Weekday::Sat].into_iter().collect(), ..usual.clone() },
        Settings {
            busy: vec![window("09:00", "11:45")],
            hot: vec![window("13:00", "17:00")],
            tired: vec![window("19:30", "23:00")],
            ..usual.clone()
        },
        Settings { wake: clock("04:00"), sleep: clock("03:30"), min_gap_minutes: 0, max_per_day: 12, ..usual },
    ]
}
