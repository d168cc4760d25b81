//! A phone with the app on it: what is armed, what is due, and what the app does each time it runs.

use heelfirst_reminders::{
    Capabilities, Diff, Held, Model, Net, Occurrence, OccurrenceId, Outcome, Outcomes, Plan, Record, Rules, Settings,
    Taper, Weekday, diff, net_slot, plan,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

/// A phone and what the app on it knows.
pub struct Phone {
    pub capabilities: Capabilities,
    pub settings: Settings,
    pub lighter_day: Option<Date>,
    pub outcomes: Outcomes,
    pub taper: Taper,
    model: Model,
    /// When the app is to run although nothing happens, by the phone's clock.
    pub check_again_s: i64,
    armed: Vec<Occurrence>,
    /// With the second since which each repeats.
    nets: Vec<(Net, i64)>,
    /// Shown, and the app did not run since.
    unheard: Vec<(Occurrence, i64)>,
}

/// What is due next.
#[derive(Debug, Clone, Copy)]
pub enum Due {
    Prompt(usize),
    Net(usize),
}

impl Phone {
    pub fn new(capabilities: Capabilities, settings: Settings) -> Self {
        let (armed, nets, unheard) = (Vec::new(), Vec::new(), Vec::new());
        let outcomes = Outcomes::default();
        let (model, taper) = (Model::default(), Taper::default());
        let (lighter_day, check_again_s) = (None, i64::MAX);
        Self { capabilities, settings, lighter_day, outcomes, taper, model, check_again_s, armed, nets, unheard }
    }

    /// Whether it shows what is pending by itself; the app runs only when the person opens it.
    pub const fn keeps_pending(&self) -> bool {
        self.capabilities.pending_limit <= 64
    }

    /// Plans, settles and arms; gives back the prompts of which nobody will ever know whether they were shown.
    pub fn run(&mut self, now: &Zoned) -> Vec<Record> {
        self.hear();
        let now_s = now.timestamp().as_second();
        self.model = Model::of(&self.outcomes, 0, self.settings.waking_date(now));
        let (settings, lighter_day, taper) = (&self.settings, self.lighter_day, self.taper);
        let rules = Rules { settings, lighter_day, model: Some(&self.model), taper };
        let plan = plan(now, &rules, &self.outcomes, self.capabilities).unwrap();
        let ended = self.outcomes.settle(&plan, now_s);
        self.arm(&plan, now_s);
        let unknown = ended.iter().filter(|(_, outcome)| *outcome == Outcome::Unknown);
        unknown.filter_map(|(id, _)| self.outcomes.get(*id).cloned()).collect()
    }

    /// Sees whether practising has become a habit; not during a pause.
    pub fn follow_habit(&mut self, now: &Zoned) {
        let practised = self.outcomes.practices().iter().map(|practice| practice.date);
        self.taper = self.taper.follow(&self.settings, now.datetime(), practised).unwrap_or(self.taper);
    }

    fn arm(&mut self, plan: &Plan, now_s: i64) {
        let held: Vec<Held> = self.armed.iter().map(Held::from).collect();
        let change = diff(&held, plan);
        self.armed.retain(|prompt| !change.cancel.contains(&prompt.id));
        self.armed.extend(change.arm);
        let held: Vec<Held> = self.armed.iter().map(Held::from).collect();
        assert_eq!(diff(&held, plan), Diff::default(), "after the difference was done there is none");
        let ids: Vec<OccurrenceId> = self.armed.iter().map(|prompt| prompt.id).collect();
        self.outcomes.armed(plan, &ids, &[], now_s);
        self.nets = plan.nets.iter().map(|net| (net.clone(), now_s)).collect();
        self.check_again_s = plan.check_again.as_second();
    }

    /// Takes what was shown while the app did not run.
    pub fn hear(&mut self) {
        for (prompt, at_s) in std::mem::take(&mut self.unheard) {
            if self.outcomes.get(prompt.id).is_none() {
                // A net came in its place, and was never armed by its own id.
                self.outcomes.came(&prompt, at_s);
            }
            self.outcomes.note(prompt.id, Outcome::Delivered, at_s);
        }
    }

    /// Alarms do not survive that the phone is off; what is pending does, and shows what comes after.
    pub fn lose_what_passed(&mut self, zone: &TimeZone, now_s: i64) {
        let pending = self.keeps_pending();
        let armed = std::mem::take(&mut self.armed);
        self.armed = armed.into_iter().filter(|prompt| pending && due_s(prompt, pending, zone) > now_s).collect();
        self.nets.iter_mut().for_each(|(_, since_s)| *since_s = now_s);
    }

    /// What is due next, and when by the phone's clock.
    pub fn next(&self, zone: &TimeZone) -> Option<(i64, Due)> {
        let pending = self.keeps_pending();
        let prompts = self.armed.iter().enumerate();
        let prompts = prompts.map(|(index, prompt)| (due_s(prompt, pending, zone), Due::Prompt(index)));
        let nets = self.nets.iter().enumerate();
        let nets = nets.filter_map(|(index, (net, since_s))| Some((net_s(net, *since_s, zone)?, Due::Net(index))));
        prompts.chain(nets).min_by_key(|(at_s, _)| *at_s)
    }

    /// Takes out what is due now; where it may be shown, it is.
    pub fn show(&mut self, due: Due, now: &Zoned) -> Option<Occurrence> {
        let now_s = now.timestamp().as_second();
        let prompt = match due {
            Due::Prompt(index) => Some(self.armed.remove(index)),
            Due::Net(index) => {
                let (net, since_s) = &mut self.nets[index];
                *since_s = now_s;
                net_slot(&self.settings, now.time_zone(), net.id, now.timestamp())
            }
        };
        // A clock that was set forward may have jumped over it.
        let in_time = |prompt: &Occurrence| self.keeps_pending() || now.timestamp() < prompt.window_end.timestamp();
        let shown = prompt.filter(|prompt| self.capabilities.may_notify && in_time(prompt))?;
        self.unheard.push((shown.clone(), now_s));
        Some(shown)
    }
}

/// A pending one comes when the clock shows its time, wherever the phone is; an alarm comes at its moment.
fn due_s(prompt: &Occurrence, pending: bool, zone: &TimeZone) -> i64 {
    let there = zone.to_ambiguous_zoned(prompt.at.datetime()).compatible();
    let at = there.ok().filter(|_| pending).map_or(prompt.at.timestamp(), |at| at.timestamp());
    at.as_second()
}

/// The first time after `since_s` that a net comes.
fn net_s(net: &Net, since_s: i64, zone: &TimeZone) -> Option<i64> {
    let since = zone.to_datetime(Timestamp::from_second(since_s).ok()?).date();
    let dates = (0..=8).filter_map(|days| since.checked_add(i64::from(days).days()).ok());
    let dates = dates.filter(|date| Weekday::from(date.weekday()) == net.weekday);
    let times = dates.filter_map(|date| zone.to_ambiguous_zoned(date.to_datetime(net.at.time())).compatible().ok());
    times.map(|at| at.timestamp().as_second()).find(|at_s| *at_s > since_s)
}
