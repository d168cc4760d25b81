//! What happens in a trace: drawn once, so that a failing trace can be shrunk by dropping events.

use heelfirst_reminders::{Kind, Outcome};

use crate::dice::Dice;
use crate::past::Past;
use crate::person::{People, STARTS};

/// What happens at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The person answers the prompt that shows.
    Answer(Outcome),
    /// Something is practised.
    Practise(Kind),
    /// The app is opened.
    Launch,
    /// Other settings.
    Wish(usize),
    /// A pause of so many hours.
    Pause(i64),
    LighterDay(bool),
    /// Whether prompts may become fewer.
    AllowFewer(bool),
    /// What was learnt is forgotten.
    ForgetHabits,
    Permission(bool),
    /// The clock is set by so many seconds.
    SetClockBy(i64),
    /// The clock is set to a year, or for 0 to what it really is.
    SetClockTo(i16),
    Zone(usize),
    /// The phone is off for so many minutes; with `true` the app hears of its start.
    Boot(i64, bool),
    ForceStop,
    /// The app is updated; with `true` its alarms are gone.
    Update(bool),
    /// The process ends, and the next one knows what was kept.
    Kill,
}

/// After what time something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    Seconds(i64),
    /// So many seconds after the next prompt was due.
    Prompt(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Make {
    /// Alarms that a restart and a force stop clear, and reports of what was shown.
    Android,
    /// Pending notifications that stay, and silence.
    Ios,
}

/// When the app reads the receiver's reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reports {
    AtOnce,
    /// Whenever the core runs.
    NextRun,
    /// Only when the app is opened.
    Late,
}

/// How a phone treats alarms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Luck {
    pub late_percent: usize,
    pub lost_percent: usize,
    pub refused_percent: usize,
    pub reports: Reports,
    /// Whether the core runs every day although nothing happens.
    pub checks: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    pub salt: u64,
    pub make: Make,
    pub luck: Luck,
    /// Of [`STARTS`], with so many hours more.
    pub start: usize,
    pub start_hours: i64,
    pub zone: usize,
    pub wish: usize,
    pub past: Past,
    pub steps: Vec<(Wait, Event)>,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

impl Trace {
    pub fn new(seed: u64, people: &People) -> Self {
        let mut dice = Dice::new(seed);
        let make = if dice.chance(80) { Make::Android } else { Make::Ios };
        let luck = Luck {
            late_percent: dice.pick(&[0, 0, 20, 60]),
            lost_percent: dice.pick(&[0, 0, 0, 15]),
            refused_percent: dice.pick(&[0, 0, 0, 10]),
            reports: dice.pick(&[Reports::AtOnce, Reports::NextRun, Reports::Late]),
            checks: dice.chance(70),
        };
        let (start, start_hours) = (dice.below(STARTS.len()), dice.between(0, 30));
        let (zone, wish) = (dice.below(people.zones.len()), dice.below(people.wishes.len()));
        let wild = dice.chance(50);
        let count = dice.between(2, 8);
        let steps = (0..count).map(|_| (wait(&mut dice), event(&mut dice, people, wild))).collect();
        Self { salt: seed, make, luck, start, start_hours, zone, wish, past: Past::of(seed), steps }
    }
}

fn wait(dice: &mut Dice) -> Wait {
    match dice.below(10) {
        0 => Wait::Seconds(0),
        1 => Wait::Seconds(dice.between(1, 59)),
        2 => Wait::Seconds(dice.between(1, 30) * MINUTE),
        3 => Wait::Seconds(dice.between(20, 240) * MINUTE),
        4 => Wait::Seconds(dice.between(4, 30) * HOUR),
        _ => Wait::Prompt(dice.pick(&[0, 20, 2 * MINUTE, 9 * MINUTE, 31 * MINUTE, 70 * MINUTE])),
    }
}

fn event(dice: &mut Dice, people: &People, wild: bool) -> Event {
    // A calm person is one whose phone is left alone.
    match dice.below(if wild { 100 } else { 62 }) {
        0..30 => Event::Answer(answer(dice)),
        30..42 => Event::Practise(dice.pick(&Kind::ALL)),
        42..50 => Event::Launch,
        50..53 => Event::Wish(dice.below(people.wishes.len())),
        53 => Event::AllowFewer(dice.chance(30)),
        54..56 => Event::Pause(dice.between(1, 60)),
        56..59 => Event::LighterDay(dice.chance(85)),
        59 => Event::ForgetHabits,
        60..62 => Event::Kill,
        62..70 => Event::Zone(dice.below(people.zones.len())),
        70..78 => Event::SetClockBy(clock_step(dice)),
        78..81 => Event::SetClockTo(dice.pick(&[0, 0, 1970, 2100, 9999])),
        81..86 => Event::Boot(dice.pick(&[1, 1, 45, 300]), dice.chance(75)),
        86..90 => Event::ForceStop,
        90..94 => Event::Update(dice.chance(50)),
        _ => Event::Permission(dice.chance(65)),
    }
}

fn answer(dice: &mut Dice) -> Outcome {
    use Outcome::{Dismissed, InAHurry, OnNextWalk, Opened, Snoozed, Started};
    dice.pick(&[Started, Snoozed, Snoozed, Snoozed, InAHurry, InAHurry, InAHurry, OnNextWalk, Dismissed, Opened])
}

fn clock_step(dice: &mut Dice) -> i64 {
    let seconds = dice.pick(&[90, 5 * MINUTE, 25 * MINUTE, HOUR, 3 * HOUR, 25 * HOUR]) + dice.between(0, 59);
    if dice.chance(50) { seconds } else { -seconds }
}
