//! A phone with the app on it, as time passes: alarms come, reports are read, the core runs.

use heelfirst_reminders::{Capabilities, Outcome, Record, diff, net_slot};
use jiff::{Timestamp, ToSpan};

use crate::app::{App, times};
use crate::check::{self, Checked, Truth, ensure};
use crate::check_armed::{self, Circumstances};
use crate::check_learnt;
use crate::dice::dice_of;
use crate::events::{Make, Reports, Trace};
use crate::figures::Figures;
use crate::person::{People, STARTS};
use crate::phone::{Due, Phone, Shown};

pub struct World<'a> {
    pub people: &'a People,
    pub phone: Phone,
    pub app: App,
    pub truth: Truth,
    pub figures: Figures,
    /// What happened, where somebody is to read it.
    pub story: Option<Vec<String>>,
    /// How often the core ran, and when last.
    pub runs: u64,
    /// When the trace began.
    pub begun_s: i64,
    ran_s: i64,
    /// Those of the last run.
    circumstances: Option<Circumstances>,
}

impl<'a> World<'a> {
    pub fn new(trace: &Trace, people: &'a People, tell: bool) -> Self {
        let start: Timestamp = STARTS[trace.start].parse().unwrap();
        let phone = Phone {
            make: trace.make,
            luck: trace.luck,
            salt: trace.salt,
            wall_s: start.as_second() + trace.start_hours * 3600,
            skew_s: 0,
            zone: trace.zone,
            allowed: true,
            stopped: false,
            alarms: Vec::new(),
            nets: Vec::new(),
            tray: Vec::new(),
            unread: Vec::new(),
        };
        let app = App::new(people.wishes[trace.wish].clone(), trace.past, &phone.now(&people.zones));
        let story = tell.then(Vec::new);
        let (truth, figures, begun_s) = (Truth::default(), Figures::default(), phone.wall_s);
        Self { people, phone, app, truth, figures, story, runs: 0, begun_s, ran_s: 0, circumstances: None }
    }

    pub fn tell(&mut self, what: impl FnOnce(&Self) -> String) {
        let Some(mut story) = self.story.take() else { return };
        story.push(format!("{}  {}", self.phone.now(&self.people.zones), what(self)));
        self.story = Some(story);
    }

    pub fn capabilities(&self) -> Capabilities {
        Capabilities { pending_limit: self.phone.pending_limit(), may_notify: self.phone.allowed }
    }

    /// Whether the core may not hear at once that a prompt was shown.
    fn silent(&self) -> bool {
        self.phone.make == Make::Ios || self.phone.luck.reports == Reports::Late
    }

    pub fn android(&self) -> bool {
        self.phone.make == Make::Android
    }

    /// Time passes until the clock shows `until_s`; what is due comes.
    pub fn pass(&mut self, until_s: i64) -> Checked {
        let until_s = until_s.min(Timestamp::MAX.as_second());
        loop {
            let check_s = self.app.check_again_s;
            let runs_daily = self.android() && self.phone.luck.checks && !self.phone.stopped && check_s > self.ran_s;
            let check_s = if runs_daily { check_s } else { i64::MAX };
            let due = self.phone.next_due().filter(|(due_s, _)| *due_s <= check_s);
            let next_s = due.map_or(check_s, |(due_s, _)| due_s);
            if next_s > until_s {
                break;
            }
            self.clock_shows(next_s.max(self.phone.wall_s));
            match due {
                Some((_, Due::Alarm(index))) => self.alarm_comes(index)?,
                Some((_, Due::Net(index))) => self.net_comes(index)?,
                None => self.core_runs("daily check")?,
            }
        }
        self.clock_shows(until_s.max(self.phone.wall_s));
        Ok(())
    }

    /// The clock goes on to `now_s`, and the time of what was armed comes.
    pub fn clock_shows(&mut self, now_s: i64) {
        let passed = self.phone.wall_s + 1..=now_s;
        let armed = |outcome: Outcome| outcome == Outcome::Armed || outcome.is_moved();
        let came = self.app.outcomes.records().filter(|record| passed.contains(&record.at_s) && armed(record.outcome));
        self.truth.came.extend(came.map(|record| record.id));
        self.phone.wall_s = now_s;
    }

    fn alarm_comes(&mut self, index: usize) -> Checked {
        let alarm = self.phone.alarms.swap_remove(index);
        let prompt = &alarm.prompt;
        let (now_s, until_s) = (self.phone.wall_s, prompt.window_end.timestamp().as_second());
        let in_time = now_s < until_s || !self.android();
        // What comes too late is not shown; some platforms report it all the same.
        let told = in_time || dice_of(&[self.phone.salt, prompt.id.value(), 1]).chance(50);
        if alarm.lost || !self.phone.allowed || !told {
            self.tell(|_| format!("[{:.4} is not shown]", prompt.id.to_string()));
            return Ok(());
        }
        if self.android() {
            self.phone.unread.push((prompt.id, now_s));
        }
        if in_time {
            if now_s == prompt.at.timestamp().as_second() && alarm.zone == self.phone.zone {
                check::not_in_quiet(&self.app.settings, prompt)?;
                check::not_in_pause(&self.app.settings, prompt)?;
            }
            let until_true_s = self.phone.true_s() + until_s - now_s;
            let (id, date, kinds, run) = (prompt.id, prompt.date, prompt.kinds(), self.runs);
            let shown = Shown { id, date, kinds, at_s: now_s, until_true_s, skew_s: self.phone.skew_s, run };
            self.alone(&shown, alarm.run)?;
            self.show(shown)?;
        }
        if self.android() && self.phone.luck.reports == Reports::AtOnce { self.core_runs("report") } else { Ok(()) }
    }

    /// Of two prompts that one plan armed the first has gone when the second comes; a new plan may have its next one sooner.
    fn alone(&self, shown: &Shown, armed_in_run: u64) -> Checked {
        let before = self.phone.tray.last().filter(|before| {
            let same_plan = armed_in_run <= before.run && before.skew_s == shown.skew_s;
            self.android() && same_plan && before.until_true_s > self.phone.true_s()
        });
        ensure(before.is_none(), "never two at once", || format!("{shown:?} while {before:?} shows"))
    }

    fn show(&mut self, shown: Shown) -> Checked {
        self.tell(|_| format!("[{:.4} is shown: {:?} of {}]", shown.id.to_string(), shown.kinds, shown.date));
        self.figures.shown += 1;
        if self.android() {
            self.phone.tray.clear();
        }
        self.phone.tray.push(shown);
        let silent = self.silent();
        self.truth.show(&shown, silent)
    }

    /// A net stands for a slot, which is shown by it.
    fn net_comes(&mut self, index: usize) -> Checked {
        let zones = &self.people.zones;
        let now = self.phone.now(zones);
        let repeating = self.phone.net_comes(index, zones);
        let slot = net_slot(&self.app.settings, now.time_zone(), repeating.net.id, now.timestamp());
        if !self.phone.allowed {
            return Ok(());
        }
        let Some(slot) = slot.filter(|_| repeating.in_place) else {
            // Carried to another zone, or past a change of the clock, it comes by the clock, be its slot shown already or not.
            self.figures.shown += 1;
            return Ok(());
        };
        check::not_in_pause(&self.app.settings, &slot)?;
        let (at_s, until_true_s) = (self.phone.wall_s, i64::MAX);
        let (id, date, kinds, run) = (slot.id, slot.date, slot.kinds(), self.runs);
        self.show(Shown { id, date, kinds, at_s, until_true_s, skew_s: self.phone.skew_s, run })
    }

    pub fn read_reports(&mut self) {
        for (id, at_s) in std::mem::take(&mut self.phone.unread) {
            self.app.note(id, Outcome::Delivered, at_s);
        }
    }

    /// What the app does whenever it runs: plan, settle, arm, remember.
    pub fn core_runs(&mut self, why: &str) -> Checked {
        if self.phone.luck.reports != Reports::Late {
            self.read_reports();
        }
        self.runs += 1;
        self.figures.plans += 1;
        let now = self.phone.now(&self.people.zones);
        let now_s = self.phone.wall_s;
        self.ran_s = now_s;
        let tapering = self.app.follow(&now);
        self.figures.count(tapering);
        let mut plan = self.app.plan(&now, self.capabilities());
        let mut ended = Vec::new();
        // What ended may have held a place, and a plan without it may end another.
        let mut told: Vec<_> = plan.dropped.iter().map(|dropped| dropped.id).collect();
        for _ in 0..4 {
            let came = self.app.came(&plan);
            let news = self.app.settle(&plan, now_s);
            if news.is_empty() && !came {
                break;
            }
            ended.extend(news);
            plan = self.app.plan(&now, self.capabilities());
            told.extend(plan.dropped.iter().map(|dropped| dropped.id));
        }
        check_armed::waits_alone(&plan)?;
        check_armed::apart_from_the_last(&self.app, &plan, &now)?;
        let circumstances = Some(Circumstances::of(&self.app, &self.phone));
        if circumstances == self.circumstances {
            check_armed::today_stays(&self.phone, &self.app, (&plan, &told), &now)?;
        }
        self.circumstances = circumstances;
        let refused = self.phone.change(&diff(&self.phone.held(), &plan), self.runs);
        self.phone.repeat(&plan.nets, &self.people.zones);
        let armed: Vec<_> = self.phone.alarms.iter().map(|alarm| alarm.prompt.id).collect();
        self.app.hold_nets(&plan, now_s);
        self.app.armed(&plan, &armed, &refused, now_s);
        self.app.check_again_s = plan.check_again.as_second();
        self.truth.lighten(self.app.lighter_day);
        self.tell(|_| format!("{why}: {}", times(&plan)));
        check::after_run(&self.phone, &self.app, &plan, &refused)?;
        // What was armed anew after it was moved, and is now to ride on another prompt, ends here: the next plan has the other without it.
        let withdrawn = |id| self.app.outcomes.get(id).is_some_and(|record| record.moves > 0);
        let unsettled = ended.iter().any(|(id, outcome)| *outcome == Outcome::Withdrawn && withdrawn(*id));
        // Each sixth run is looked at closely: it costs three plans more.
        if !unsettled && self.phone.salt.wrapping_add(self.runs).is_multiple_of(6) {
            self.closely(&plan, &armed, &refused)
        } else {
            Ok(())
        }
    }

    fn closely(
        &mut self,
        plan: &heelfirst_reminders::Plan,
        armed: &[heelfirst_reminders::OccurrenceId],
        refused: &[heelfirst_reminders::OccurrenceId],
    ) -> Checked {
        self.figures.plans += 2;
        let now = self.phone.now(&self.people.zones);
        let (now_s, capabilities) = (self.phone.wall_s, self.capabilities());
        let again = self.app.plan(&now, capabilities);
        // Why something is not planned may have become its end, which then says it.
        let again = heelfirst_reminders::Plan { dropped: plan.dropped.clone(), ..again };
        ensure(again == *plan, "planned twice", || {
            format!("{}\n  then {}{}", times(plan), times(&again), other(plan, &again))
        })?;
        let news = self.app.settle(&again, now_s).len() + self.app.armed(&again, armed, refused, now_s);
        ensure(news == 0, "planned twice", || format!("{news} news of nothing"))?;
        check_learnt::moves(&self.app, &now, &mut self.figures)?;
        check::against_the_calendar(&self.phone, &self.app, &self.truth, plan, &now)?;
        // What was to ride on a prompt that the phone refused goes on with the one after it. And what was answered at a time that the clock,
        // set back since, has yet to reach counts again from an hour before it.
        let ahead = |record: &Record| record.outcome_s > now_s || record.delivered_s.is_some_and(|at_s| at_s > now_s);
        let set_back = self.app.outcomes.records().any(ahead);
        if !refused.is_empty() || set_back {
            return Ok(());
        }
        let minutes = dice_of(&[self.phone.salt, self.runs]).between(1, 50);
        let Ok(then) = now.checked_add(minutes.minutes()) else { return Ok(()) };
        let later = self.app.plan(&then, capabilities);
        check::time_changes_nothing(plan, &later, &now, &then, self.phone.make)
    }

    /// The process ended; the next one knows what was kept.
    pub fn new_process(&mut self) -> Checked {
        let now = self.phone.now(&self.people.zones);
        let capabilities = self.capabilities();
        let other = self.app.rebuild(&now, capabilities);
        ensure(other.is_none(), "rebuilt alike", || other.clone().unwrap_or_default())
    }
}

/// The first prompts in which two plans differ.
fn other(one: &heelfirst_reminders::Plan, two: &heelfirst_reminders::Plan) -> String {
    let differ = one.prompts.iter().zip(&two.prompts).find(|(one, two)| one != two);
    format!("\n  in {differ:?}, {:?} and {:?}", (&one.showing, one.waiting), (&two.showing, two.waiting))
}
