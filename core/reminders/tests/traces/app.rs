//! What the app does around the core: it remembers, and a new process begins with what was kept.

use std::collections::{BTreeMap, BTreeSet};

use heelfirst_reminders::*;
use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::past::Past;

pub struct App {
    pub settings: Settings,
    pub lighter_day: Option<Date>,
    pub outcomes: Outcomes,
    kept: BTreeMap<OccurrenceId, Record>,
    practices: Vec<Practice>,
    pub model: Model,
    /// What was learnt, for which date and since when.
    pub learnt: Option<(Date, i64)>,
    pub learnt_since_s: i64,
    pub taper: Taper,
    /// The days with practice.
    pub practised: BTreeSet<Date>,
    pub check_again_s: i64,
}

impl App {
    pub fn new(settings: Settings, past: Past, now: &Zoned) -> Self {
        let (records, practices) = past.answers(&settings, now);
        Self {
            settings,
            lighter_day: None,
            outcomes: Outcomes::new(records.clone(), practices.clone()),
            kept: records.into_iter().map(|record| (record.id, record)).collect(),
            practices,
            model: Model::default(),
            learnt: None,
            learnt_since_s: 0,
            taper: past.taper(now.date()),
            practised: past.practised(now.date()),
            check_again_s: i64::MAX,
        }
    }

    pub fn plan(&self, now: &Zoned, capabilities: Capabilities) -> Plan {
        self.plan_with(&self.outcomes, now, capabilities)
    }

    fn plan_with(&self, outcomes: &Outcomes, now: &Zoned, capabilities: Capabilities) -> Plan {
        let (lighter_day, model, taper) = (self.lighter_day, Some(&self.model), self.taper);
        let rules = Rules { settings: &self.settings, lighter_day, model, taper };
        plan(now, &rules, outcomes, capabilities).unwrap()
    }

    /// What nets brought becomes known; whether anything did.
    pub fn came(&mut self, plan: &Plan) -> bool {
        for (prompt, at_s) in &plan.came {
            self.outcomes.came(prompt, *at_s);
            self.keep(prompt.id);
        }
        !plan.came.is_empty()
    }

    /// The platform holds all nets of the plan.
    pub fn hold_nets(&mut self, plan: &Plan, now_s: i64) {
        let ids: Vec<OccurrenceId> = plan.nets.iter().map(|net| net.id).collect();
        let nets = self.outcomes.armed_nets(plan, &ids, now_s);
        self.outcomes.hold_nets(nets);
    }

    pub fn settle(&mut self, plan: &Plan, now_s: i64) -> Vec<(OccurrenceId, Outcome)> {
        let ended = self.outcomes.settle(plan, now_s);
        for (id, outcome) in &ended {
            let record = self.kept.get_mut(id).unwrap();
            (record.outcome, record.outcome_s) = (*outcome, now_s);
        }
        ended
    }

    pub fn armed(&mut self, plan: &Plan, armed: &[OccurrenceId], refused: &[OccurrenceId], now_s: i64) -> usize {
        let news = self.outcomes.armed(plan, armed, refused, now_s);
        self.kept.extend(news.iter().map(|record| (record.id, (*record).clone())));
        news.len()
    }

    pub fn note(&mut self, id: OccurrenceId, outcome: Outcome, at_s: i64) -> bool {
        let news = self.outcomes.note(id, outcome, at_s);
        if news {
            self.keep(id);
        }
        news
    }

    fn keep(&mut self, id: OccurrenceId) {
        if let Some(record) = self.outcomes.get(id) {
            self.kept.insert(id, record.clone());
        }
    }

    pub fn practised(&mut self, kind: Kind, now: &Zoned) -> Option<OccurrenceId> {
        let (at_s, local) = (now.timestamp().as_second(), now.datetime());
        // As in the app, which prompt a practice answers is told by time alone.
        let practice = Practice { kind, at_s, local, date: self.waking_date(now), answers: None };
        let answered = self.outcomes.practised(practice);
        self.practised.insert(now.date());
        self.practices.push(Practice { answers: answered, ..practice });
        if let Some(id) = answered {
            self.keep(id);
        }
        answered
    }

    pub fn waking_date(&self, now: &Zoned) -> Date {
        let minute = u16::try_from(now.hour()).unwrap() * 60 + u16::try_from(now.minute()).unwrap();
        let late = self.settings.sleep < self.settings.wake && minute < self.settings.sleep.minute_of_day();
        if late { now.date().saturating_sub(1.day()) } else { now.date() }
    }

    /// A new process; what it would plan otherwise than the one before. A practice that answered nothing is held against the records once
    /// more, and may be an answer now that more is known of them (told late when it was shown, or opened late): the next prompt is then
    /// not thinned by it, which is what would have happened had it been known.
    pub fn rebuild(&mut self, now: &Zoned, capabilities: Capabilities) -> Option<String> {
        // The history keeps neither what of a visit was done nor which prompt a practice answered: both are told by their times.
        let kept = self.kept.values().map(|record| Record { done: Kinds::NONE, ..record.clone() });
        let practices = self.practices.iter().map(|practice| Practice { answers: None, ..*practice });
        let mut rebuilt = Outcomes::new(kept, practices);
        rebuilt.hold_nets(self.outcomes.nets().to_vec());
        let other = rebuilt.records().zip(self.outcomes.records()).find(|(new, old)| new != old);
        let held_anew = rebuilt.records().zip(self.outcomes.records()).any(|(new, old)| new.done != old.done);
        if held_anew {
            self.outcomes = rebuilt;
            return None;
        }
        if let Some((new, old)) = other {
            return Some(format!("rebuilt {new:?}\n  from {old:?}"));
        }
        self.learnt = None;
        let (before, after) = (self.plan(now, capabilities), self.plan_with(&rebuilt, now, capabilities));
        self.outcomes = rebuilt;
        (before != after).then(|| format!("rebuilt plans {}\n  instead of {}", times(&after), times(&before)))
    }
}

/// A plan as a person reads it.
pub fn times(plan: &Plan) -> String {
    let prompts = plan.prompts.iter().take(6);
    let times: Vec<String> = prompts
        .map(|prompt| format!("{} {} ({:.4})", prompt.at.strftime("%d. %H:%M"), prompt.kind, prompt.id.to_string()))
        .collect();
    format!("{} prompts, {} nets: {}", plan.prompts.len(), plan.nets.len(), times.join(", "))
}
