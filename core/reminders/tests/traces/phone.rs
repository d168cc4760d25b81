//! A model of what the platforms do with prompts, as their documents and makers' habits have it.

use heelfirst_reminders::{Diff, Held, Kinds, Net, Occurrence, OccurrenceId, Weekday};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::dice::dice_of;
use crate::events::{Luck, Make};

/// A prompt that the phone will show.
#[derive(Debug, Clone)]
pub struct Alarm {
    pub prompt: Occurrence,
    /// When it really comes, by the phone's clock.
    pub fires_s: i64,
    pub lost: bool,
    /// The run of the core that armed it, and in which zone that was.
    pub run: u64,
    pub zone: usize,
}

/// A net, and when it comes next.
#[derive(Debug, Clone)]
pub struct Repeating {
    pub net: Net,
    pub due_s: i64,
    /// Whether zone and clock are as they were when it was armed.
    pub in_place: bool,
}

/// A notification that was shown and not answered.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    pub id: OccurrenceId,
    pub date: Date,
    pub kinds: Kinds,
    pub at_s: i64,
    /// Until when it shows where the platform takes it away: true time.
    pub until_true_s: i64,
    pub skew_s: i64,
    pub run: u64,
}

pub struct Phone {
    pub make: Make,
    pub luck: Luck,
    pub salt: u64,
    pub wall_s: i64,
    /// By how much the clock is ahead of the true time.
    pub skew_s: i64,
    pub zone: usize,
    pub allowed: bool,
    /// Whether the app does not run before it is opened.
    pub stopped: bool,
    pub alarms: Vec<Alarm>,
    pub nets: Vec<Repeating>,
    pub tray: Vec<Shown>,
    /// Reports that the app has not read.
    pub unread: Vec<(OccurrenceId, i64)>,
}

/// What is due next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    Alarm(usize),
    Net(usize),
}

impl Phone {
    pub fn now(&self, zones: &[TimeZone]) -> Zoned {
        Timestamp::from_second(self.wall_s).unwrap().to_zoned(zones[self.zone].clone())
    }

    pub fn pending_limit(&self) -> u32 {
        match self.make {
            Make::Android => 500,
            Make::Ios => 64,
        }
    }

    pub fn held(&self) -> Vec<Held> {
        self.alarms.iter().map(|alarm| Held::from(&alarm.prompt)).collect()
    }

    /// Does what `diff` says, as far as the phone likes. Gives back what it refused.
    pub fn change(&mut self, diff: &Diff, run: u64) -> Vec<OccurrenceId> {
        self.alarms.retain(|alarm| !diff.cancel.contains(&alarm.prompt.id));
        let mut refused = Vec::new();
        for prompt in &diff.arm {
            match self.alarm(prompt, run) {
                Some(alarm) => self.alarms.push(alarm),
                None => refused.push(prompt.id),
            }
        }
        refused
    }

    fn alarm(&self, prompt: &Occurrence, run: u64) -> Option<Alarm> {
        let at_s = prompt.at.timestamp().as_second();
        let mut dice = dice_of(&[self.salt, prompt.id.value(), at_s.cast_unsigned(), run]);
        if dice.chance(self.luck.refused_percent) {
            return None;
        }
        let (late, lost) = (dice.chance(self.luck.late_percent), dice.chance(self.luck.lost_percent));
        let android = self.make == Make::Android;
        let late_s = dice.pick(&[20, 300, 900, 1800, 3 * 3600]) + dice.between(0, 50);
        let fires_s = if late && android { at_s + late_s } else { at_s };
        Some(Alarm { prompt: prompt.clone(), fires_s, lost: lost && android, run, zone: self.zone })
    }

    pub fn repeat(&mut self, nets: &[Net], zones: &[TimeZone]) {
        let known = |repeating: &Repeating| nets.contains(&repeating.net);
        self.nets.retain(known);
        for net in nets {
            if self.nets.iter().all(|repeating| repeating.net != *net) {
                let due_s = next_due(net, self.wall_s, &zones[self.zone]);
                self.nets.push(Repeating { net: net.clone(), due_s, in_place: true });
            }
        }
    }

    /// Nets come by the clock of where the phone is.
    pub fn recount_nets(&mut self, zones: &[TimeZone]) {
        for repeating in &mut self.nets {
            repeating.due_s = next_due(&repeating.net, self.wall_s, &zones[self.zone]);
            repeating.in_place = false;
        }
    }

    pub fn next_due(&self) -> Option<(i64, Due)> {
        let alarms = self.alarms.iter().enumerate().map(|(index, alarm)| (alarm.fires_s, Due::Alarm(index)));
        let nets = self.nets.iter().enumerate().map(|(index, net)| (net.due_s, Due::Net(index)));
        alarms.chain(nets).min()
    }

    /// The net comes; next time a week later.
    pub fn net_comes(&mut self, index: usize, zones: &[TimeZone]) -> Repeating {
        let repeating = self.nets[index].clone();
        self.nets[index].due_s = next_due(&repeating.net, self.wall_s, &zones[self.zone]);
        repeating
    }

    pub fn true_s(&self) -> i64 {
        self.wall_s - self.skew_s
    }

    /// What the person sees: on Android only while it is worth showing.
    pub fn visible(&self) -> Option<Shown> {
        let shows = |shown: &&Shown| self.make == Make::Ios || shown.until_true_s > self.true_s();
        self.tray.iter().rev().find(shows).copied()
    }

    pub fn clear(&mut self, id: OccurrenceId) {
        self.tray.retain(|shown| shown.id != id);
    }
}

/// When a net comes next after `after_s`: on its weekday, by the clock.
fn next_due(net: &Net, after_s: i64, zone: &TimeZone) -> i64 {
    let Ok(after) = Timestamp::from_second(after_s) else { return i64::MAX };
    let today = zone.to_datetime(after).date();
    let dates = (0..=14).filter_map(|days| today.checked_add(days.days()).ok());
    let on_weekday = dates.filter(|date| Weekday::from(date.weekday()) == net.weekday);
    let mut times = on_weekday.filter_map(|date| {
        zone.to_ambiguous_zoned(date.to_datetime(net.at.time())).compatible().ok().map(|at| at.timestamp().as_second())
    });
    times.find(|&at_s| at_s > after_s).unwrap_or(i64::MAX)
}
