//! One trace from its first event to days after its last one.

use heelfirst_reminders::Outcome;
use jiff::{Timestamp, ToSpan, civil};

use crate::check::{self, Checked, Fault};
use crate::events::{Event, Reports, Trace, Wait};
use crate::figures::Figures;
use crate::person::People;
use crate::world::World;

/// What came of a trace, and its story where it is to be told.
pub struct Life {
    pub figures: Figures,
    pub fault: Option<Fault>,
    pub story: Vec<String>,
}

pub fn live(trace: &Trace, people: &People, tell: bool) -> Life {
    let mut world = World::new(trace, people, tell);
    let lived = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| world.live(trace)));
    let fault = match lived {
        Ok(checked) => checked.err(),
        Err(_) => Some(Fault { rule: "no panic", what: "see above".to_owned() }),
    };
    let mut figures = world.figures;
    figures.traces = 1;
    figures.faults = fault.iter().map(|fault| (fault.rule, 1)).collect();
    Life { figures, fault, story: world.story.unwrap_or_default() }
}

impl World<'_> {
    fn live(&mut self, trace: &Trace) -> Checked {
        self.core_runs("first launch")?;
        for &(wait, event) in &trace.steps {
            self.wait(wait)?;
            self.figures.events += 1;
            self.tell(|_| format!("{event:?}"));
            self.happens(event)?;
        }
        self.rest()
    }

    /// Three days on, in which the core runs.
    fn rest(&mut self) -> Checked {
        self.happens(Event::SetClockTo(0))?;
        // Nobody is there any more, so that it is enough to plan once a day.
        if self.phone.luck.reports == Reports::AtOnce {
            self.phone.luck.reports = Reports::NextRun;
        }
        // Now and then the app is opened meanwhile, mostly only at the end.
        let days = if self.phone.salt.is_multiple_of(4) { 1 } else { 3 };
        for _ in 0..3 / days {
            self.pass(self.phone.wall_s + days * 24 * 3600)?;
            self.happens(Event::Launch)?;
        }
        let now = self.phone.now(&self.people.zones);
        let plan = self.app.plan(&now, self.capabilities());
        let begun_s = self.begun_s;
        for record in self.app.outcomes.records().filter(|record| record.outcome_s >= begun_s) {
            *self.figures.ends.entry(record.outcome).or_default() += 1;
            self.figures.slots += 1;
        }
        check::all_ended(&self.app, &plan, self.phone.wall_s)
    }

    fn wait(&mut self, wait: Wait) -> Checked {
        let seconds = match wait {
            Wait::Seconds(seconds) => seconds,
            Wait::Prompt(after_s) => {
                let due_s = self.phone.next_due().map_or(i64::MAX, |(due_s, _)| due_s);
                due_s.saturating_sub(self.phone.wall_s).clamp(0, 30 * 3600) + after_s
            }
        };
        // Of what happens in one second nobody can say what came first.
        self.pass(self.phone.wall_s + seconds.max(1))
    }

    fn happens(&mut self, event: Event) -> Checked {
        match event {
            Event::Answer(outcome) => self.answer(outcome),
            Event::Practise(kind) => {
                self.read_reports();
                let now = self.phone.now(&self.people.zones);
                if let Some(id) = self.app.practised(kind, &now) {
                    self.phone.clear(id);
                }
                self.opened()
            }
            Event::Launch => self.opened(),
            Event::Wish(wish) => {
                self.app.settings = self.people.wishes[wish].clone();
                self.app.learnt = None;
                self.opened()
            }
            Event::Pause(hours) => {
                let now = self.phone.now(&self.people.zones);
                self.app.settings.paused_until = now.datetime().checked_add(hours.hours()).ok();
                self.opened()
            }
            Event::LighterDay(lighter) => {
                let today = self.app.waking_date(&self.phone.now(&self.people.zones));
                self.app.lighter_day = lighter.then_some(today);
                self.opened()
            }
            Event::AllowFewer(allowed) => {
                let now = self.phone.now(&self.people.zones);
                let refused = self.app.allow_fewer(allowed, &now);
                self.figures.count(refused);
                self.opened()
            }
            Event::ForgetHabits => {
                self.app.learnt_since_s = self.phone.wall_s;
                self.opened()
            }
            Event::Permission(allowed) => self.permit(allowed),
            Event::Kill => self.new_process(),
            Event::SetClockBy(_) | Event::SetClockTo(_) | Event::Zone(_) => self.set(event),
            Event::Boot(..) | Event::ForceStop | Event::Update(_) => self.restart(event),
        }
    }

    /// The person opens the app, in which reports are read first.
    fn opened(&mut self) -> Checked {
        self.phone.stopped = false;
        self.read_reports();
        self.core_runs("open")
    }

    fn answer(&mut self, outcome: Outcome) -> Checked {
        let Some(shown) = self.phone.visible() else { return Ok(()) };
        // Where deliveries are not told, an answered prompt brings the time with it.
        if !self.android() {
            self.app.note(shown.id, Outcome::Delivered, shown.at_s);
        }
        self.read_reports();
        if self.app.note(shown.id, outcome, self.phone.wall_s) && outcome.is_moved() {
            *self.truth.moves.entry(shown.id).or_default() += 1;
        }
        if outcome != Outcome::Opened {
            self.phone.clear(shown.id);
        }
        self.opened()
    }

    fn permit(&mut self, allowed: bool) -> Checked {
        self.phone.allowed = allowed;
        if !allowed && self.android() {
            self.phone.tray.clear();
        }
        self.told("permission")
    }

    /// Where the platform starts the app for it, the core runs.
    fn told(&mut self, why: &str) -> Checked {
        if self.android() && !self.phone.stopped { self.core_runs(why) } else { Ok(()) }
    }

    fn set(&mut self, event: Event) -> Checked {
        match event {
            Event::Zone(zone) => self.phone.zone = zone,
            Event::SetClockBy(seconds) => self.set_clock(self.phone.wall_s + seconds),
            Event::SetClockTo(0) => self.set_clock(self.phone.true_s()),
            Event::SetClockTo(year) => self.set_clock(year_s(year)),
            _ => {}
        }
        self.phone.recount_nets(&self.people.zones);
        // Alarms that a clock set forward has passed may come before the app is told, or after.
        if self.phone.salt.is_multiple_of(2) {
            self.pass(self.phone.wall_s)?;
        }
        self.told("clock or zone")?;
        self.pass(self.phone.wall_s)
    }

    fn set_clock(&mut self, to_s: i64) {
        let to_s = to_s.clamp(0, Timestamp::MAX.as_second());
        let true_s = self.phone.true_s();
        if to_s < self.phone.wall_s {
            self.truth.set_backs += 1;
            let outcomes = &self.app.outcomes;
            self.truth.came.retain(|id| outcomes.get(*id).is_some_and(|record| record.at_s <= to_s));
            self.phone.wall_s = to_s;
        } else {
            self.clock_shows(to_s);
        }
        self.phone.skew_s = to_s - true_s;
    }

    fn restart(&mut self, event: Event) -> Checked {
        if self.android() && !matches!(event, Event::Update(false)) {
            self.phone.alarms.clear();
            self.phone.tray.clear();
        }
        if let Event::Boot(minutes, _) = event {
            let on_s = self.phone.wall_s + minutes * 60;
            self.clock_shows(on_s.min(Timestamp::MAX.as_second()));
        }
        self.new_process()?;
        self.phone.stopped = self.android() && matches!(event, Event::ForceStop | Event::Boot(_, false));
        self.told("restart")
    }
}

fn year_s(year: i16) -> i64 {
    let date = civil::date(year, 1, 1).to_datetime(civil::Time::midnight()) + 30.hours();
    let last = civil::date(year, 12, 29).to_datetime(civil::Time::midnight());
    let at = if year == 9999 { last } else { date };
    jiff::tz::Offset::UTC.to_timestamp(at).unwrap().as_second()
}
