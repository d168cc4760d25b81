//! The one thing that is asked now, and what becomes of its answer.

use heelfirst_practice::catalogue::Purpose;
use heelfirst_practice::gate::{self, Question};
use heelfirst_practice::{Exercise, weekly};
use heelfirst_words::Args;
use jiff::ToSpan;
use jiff::civil::Date;

use super::State;
use super::facts::key;
use super::mishaps::FELL;
use crate::api::{
    AnswerSnapshot, AskKind, AskSnapshot, CoachError, MountAnswer, MountQuestion, QuestionSnapshot, SensorId,
};

/// Puts a question off.
const NOT_NOW: &str = "not-now";
/// Brings an exercise back.
const TRY_AGAIN: &str = "try-again";
/// The person's own goal is asked for again after so many days.
const GOAL_DAYS: i64 = 14;
/// Days of practice before somebody without a goal is asked for one.
const DAYS_BEFORE_GOAL: u32 = 3;
/// The most that a goal can be rated.
const BEST_RATING: u8 = 10;

impl State {
    /// What is asked now: the most urgent thing alone, and nothing while somebody practises.
    pub(super) fn ask(&self) -> Option<AskSnapshot> {
        if self.running.is_some() || self.calibrating.is_some() || self.tapping.is_some() {
            return None;
        }
        self.ask_hurt()
            .or_else(|| self.ask_urgent())
            .or_else(|| self.mount_questions().into_iter().next().map(ask_mount))
            .or_else(|| self.ask_standing())
            .or_else(|| self.ask_goal())
            .or_else(|| self.ask_reconsider())
    }

    fn ask_hurt(&self) -> Option<AskSnapshot> {
        let open = self.facts.fall.is_some() && !self.facts.answers.contains_key(gate::HURT.key);
        open.then(|| {
            let mut ask = self.ask_question(AskKind::Hurt, &gate::HURT);
            ask.lines = vec![self.words.plain("after-fall-first")];
            ask
        })
    }

    /// At the very beginning, after a break or a fresh start, and while an urgent answer stands.
    fn ask_urgent(&self) -> Option<AskSnapshot> {
        let answers = &self.facts.answers;
        let is_open = !answers.contains_key(gate::URGENT.key) || self.facts.doses.check_again(self.date());
        let stands = gate::urgent(answers).is_some();
        (is_open || stands).then(|| self.ask_question(AskKind::Urgent, &gate::URGENT))
    }

    /// One question a day, and one more after each practice of the day.
    fn ask_standing(&self) -> Option<AskSnapshot> {
        if self.is_put_off("standing") {
            return None;
        }
        let question = gate::self_check(&self.facts.answers).or_else(|| self.due_question())?;
        let needed_next = question == &gate::CALF && self.next_exercise().is_some_and(|next| stretches(&next));
        Some(AskSnapshot { comes_first: needed_next, ..self.ask_standing_question(question) })
    }

    /// What comes before this exercise can be started with a good conscience; none once it was answered or put off.
    pub(super) fn ask_before(&self, exercise: &Exercise) -> Option<AskSnapshot> {
        let is_open = stretches(exercise) && !self.facts.answers.contains_key(gate::CALF.key);
        let may_ask = self.running.is_none() && !self.is_urgent() && !self.is_put_off("standing");
        (is_open && may_ask).then(|| AskSnapshot { comes_first: true, ..self.ask_standing_question(&gate::CALF) })
    }

    fn ask_standing_question(&self, question: &Question) -> AskSnapshot {
        let mut ask = self.ask_question(AskKind::Standing, question);
        ask.answers.push(self.answer(NOT_NOW, "today-ask-not-now"));
        ask
    }

    /// The exercise that is offered next today.
    fn next_exercise(&self) -> Option<Exercise> {
        let next = self.today_items().into_iter().find(|item| item.due && item.offered)?;
        self.catalogue.get(&next.exercise).copied()
    }

    fn due_question(&self) -> Option<&'static Question> {
        let today = self.date();
        // What is asked at the start and what a fall brings is no question of the day.
        let beside = |key: &str| {
            gate::SELF_CHECK.iter().any(|question| question.key == key) || [gate::HURT.key, FELL].contains(&key)
        };
        let answered = self.facts.answered_on.iter().filter(|(key, on)| **on == today && !beside(key)).count();
        let practised = self.facts.past.iter().filter(|past| past.date == today).count();
        let narrow = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let again = || (answered <= practised).then(|| self.question_again()).flatten();
        gate::next_due(&self.facts.answers, narrow(answered), narrow(practised)).or_else(again)
    }

    /// A question whose answer is from before a break or a fresh start.
    fn question_again(&self) -> Option<&'static Question> {
        gate::STANDING.iter().find(|question| self.facts.ask_again.contains(question.key))
    }

    fn ask_goal(&self) -> Option<AskSnapshot> {
        if self.is_put_off("goal") {
            return None;
        }
        let today = self.date();
        let Some((goal, rated)) = &self.facts.goal else {
            let practised = self.facts.days_practised_of_14(today) >= DAYS_BEFORE_GOAL;
            return practised.then(|| self.ask_for_goal("goal-own-ask", "", Vec::new()));
        };
        let is_due = *rated <= today.saturating_sub(GOAL_DAYS.days()) || !weekly::is_told(*rated, today);
        let ratings = (0..=BEST_RATING).map(|rating| AnswerSnapshot {
            key: rating.to_string(),
            label: rating.to_string(),
            alone: false,
        });
        is_due.then(|| self.ask_for_goal("goal-own-rate", goal, ratings.collect()))
    }

    fn ask_for_goal(&self, text: &str, goal: &str, mut answers: Vec<AnswerSnapshot>) -> AskSnapshot {
        answers.push(self.answer(NOT_NOW, "goal-own-later"));
        AskSnapshot {
            kind: AskKind::Goal,
            key: "goal".to_owned(),
            text: self.words.text(text, &Args::new().with("text", goal)),
            lines: if goal.is_empty() { vec![self.words.plain("goal-own-hint")] } else { Vec::new() },
            answers,
            several: false,
            comes_first: false,
            confirm: false,
        }
    }

    fn ask_reconsider(&self) -> Option<AskSnapshot> {
        let resting = self.facts.doses.resting();
        let exercise = resting.into_iter().find(|exercise| !self.is_put_off(exercise))?;
        if self.facts.doses.resting_since(exercise) == Some(self.date()) {
            return None; // It hurt today.
        }
        let name = crate::said::exercise_name(&self.words, exercise);
        Some(AskSnapshot {
            kind: AskKind::Reconsider,
            key: exercise.to_owned(),
            text: self.words.text("reconsider-ask", &Args::new().with("exercise", name)),
            lines: Vec::new(),
            answers: vec![self.answer(TRY_AGAIN, "reconsider-yes"), self.answer(NOT_NOW, "reconsider-not-yet")],
            several: false,
            comes_first: false,
            confirm: false,
        })
    }

    fn ask_question(&self, kind: AskKind, question: &Question) -> AskSnapshot {
        let question = self.question(question);
        AskSnapshot {
            kind,
            key: question.key,
            text: question.text,
            lines: question.lines,
            answers: question.answers,
            several: question.several,
            comes_first: matches!(kind, AskKind::Hurt | AskKind::Urgent),
            confirm: question.confirm,
        }
    }

    fn answer(&self, key: &str, label: &str) -> AnswerSnapshot {
        AnswerSnapshot { key: key.to_owned(), label: self.words.plain(label), alone: false }
    }

    /// A question in words.
    pub(super) fn question(&self, question: &Question) -> QuestionSnapshot {
        let key = question.key;
        let lines = ["emergency", "emergency-2", "today", "ms-team"].map(|part| format!("question-{key}-list-{part}"));
        let label = |answer: &&str| AnswerSnapshot {
            key: (*answer).to_owned(),
            label: self.words.plain(&format!("answer-{key}-{answer}")),
            alone: *answer == gate::NOT_SURE,
        };
        QuestionSnapshot {
            key: key.to_owned(),
            text: self.words.plain(&format!("question-{key}")),
            lines: lines.iter().filter(|line| self.words.has(line)).map(|line| self.words.plain(line)).collect(),
            answers: question.answers.iter().map(label).collect(),
            several: question.several,
            optional: question.optional,
            given: self.facts.answers.get(key).filter(|_| !self.is_old(question)).cloned(),
            confirm: key == gate::URGENT.key,
        }
    }

    /// Answers what is asked.
    pub(crate) fn answer_ask(&mut self, kind: AskKind, key: &str, answer: &str) -> Result<(), CoachError> {
        let tomorrow = self.date().saturating_add(1.days());
        match (kind, answer) {
            (AskKind::Standing, NOT_NOW) => self.put_off("standing", tomorrow),
            (AskKind::Goal, NOT_NOW) => self.put_off("goal", self.date().saturating_add(GOAL_DAYS.days())),
            (AskKind::Reconsider, NOT_NOW) => self.put_off(key, tomorrow),
            (AskKind::Hurt | AskKind::Urgent | AskKind::Standing, _) => self.answer_check(key, answer),
            (AskKind::Mount, _) => {
                let all = [MountAnswer::Calibrate, MountAnswer::Leave, MountAnswer::Swap];
                let found = all.into_iter().find(|known| mount_key(*known) == answer);
                let answer = found.ok_or_else(|| unknown_answer(answer, "calibrate, leave, swap"))?;
                self.answer_mount(&SensorId { value: key.to_owned() }, answer)
            }
            (AskKind::Goal, _) => {
                let rating = answer.parse().map_err(|_| unknown_answer(answer, "0 to 10, not-now"))?;
                let goal = self.facts.goal.as_ref().map(|(goal, _)| goal.clone());
                let goal = goal.ok_or_else(|| CoachError::not_found("a goal; rate_goal takes one"))?;
                self.rate_goal(&goal, rating)
            }
            (AskKind::Reconsider, TRY_AGAIN) => self.reconsider(key),
            (AskKind::Reconsider, _) => Err(unknown_answer(answer, "try-again, not-now")),
        }
    }

    fn is_put_off(&self, what: &str) -> bool {
        self.facts.put_off.get(what).is_some_and(|until| self.date() < *until)
    }

    fn put_off(&mut self, what: &str, until: Date) -> Result<(), CoachError> {
        let today = self.date();
        self.facts.put_off.retain(|_, until| today < *until);
        self.facts.put_off.insert(what.to_owned(), until);
        self.note_setting(key::PUT_OFF, serde_json::to_value(&self.facts.put_off))?;
        self.say_today();
        Ok(())
    }
}

fn stretches(exercise: &Exercise) -> bool {
    exercise.purposes.contains(&Purpose::Calf)
}

fn ask_mount(question: MountQuestion) -> AskSnapshot {
    let answers = question.choices.into_iter().map(|choice| AnswerSnapshot {
        key: mount_key(choice.answer).to_owned(),
        label: choice.label,
        alone: false,
    });
    AskSnapshot {
        kind: AskKind::Mount,
        key: question.sensor.value,
        text: question.notice.what,
        lines: vec![question.notice.remedy],
        answers: answers.collect(),
        several: false,
        comes_first: false,
        confirm: false,
    }
}

fn mount_key(answer: MountAnswer) -> &'static str {
    match answer {
        MountAnswer::Calibrate => "calibrate",
        MountAnswer::Leave => "leave",
        MountAnswer::Swap => "swap",
    }
}

fn unknown_answer(answer: &str, known: &str) -> CoachError {
    CoachError::invalid("answer", format!("'{answer}' is none; one of these is: {known}"))
}
