//! What the person wants: their own goal, and what they want to ask a professional.

use heelfirst_history::Event;

use super::State;
use super::facts::key;
use crate::api::CoachError;

/// The most characters of a question, and of a goal: more would not be read on one page.
const LONGEST_QUESTION: usize = 500;
const LONGEST_GOAL: usize = 200;
/// A goal is rated from 0 to this.
const BEST_RATING: u8 = 10;

impl State {
    /// Keeps the question for the report; an empty one takes it back.
    pub(crate) fn set_question(&mut self, question: &str) -> Result<(), CoachError> {
        let question = one_of("question", question, LONGEST_QUESTION)?;
        self.note_setting(key::QUESTION, serde_json::to_value(&question))?;
        self.facts.question = question;
        Ok(())
    }

    /// Notes a rating of the person's own goal.
    pub(crate) fn rate_goal(&mut self, goal: &str, rating: u8) -> Result<(), CoachError> {
        let goal = one_of("goal", goal, LONGEST_GOAL)?
            .ok_or_else(|| CoachError::invalid("goal", "is empty; say what you want to reach"))?;
        if rating > BEST_RATING {
            return Err(CoachError::invalid("rating", format!("is {rating}; it goes from 0 to {BEST_RATING}")));
        }
        self.facts.goal = Some((goal.clone(), self.date()));
        self.note_change(Event::GoalRated { goal, rating });
        self.say_today();
        Ok(())
    }
}

/// A text without white space around it; `None` where that was all.
fn one_of(field: &str, text: &str, longest: usize) -> Result<Option<String>, CoachError> {
    let text = text.trim();
    let length = text.chars().count();
    if length > longest {
        return Err(CoachError::invalid(field, format!("has {length} characters; {longest} are the most")));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}
