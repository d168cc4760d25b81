//! What a person chooses about their practice: plan, answers, circumstances, sounds, borders.

use super::Coach;
use crate::api::{CoachError, GradeBorders, GradeBordersSnapshot, Plan, PracticeContext, StepSounds};

#[uniffi::export]
impl Coach {
    /// Replaces the plan.
    ///
    /// # Errors
    /// `NotFound` for an unknown exercise, `Invalid` for a dose out of its range, `Storage` when it could not be written.
    pub fn set_plan(&self, plan: Plan) -> Result<(), CoachError> {
        self.driver.set_plan(&plan)
    }

    /// Answers a question of the self-check, by their keys.
    ///
    /// # Errors
    /// `Invalid` for an unknown question or answer, `Storage` when it could not be written.
    pub fn answer_check(&self, question: String, answer: String) -> Result<(), CoachError> {
        self.driver.answer_check(&question, &answer)
    }

    /// Makes today a lighter day, or not: seated only, half doses, at most two prompts.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn lighter_day(&self, on: bool) -> Result<(), CoachError> {
        self.driver.lighter_day(on)
    }

    /// Sets the circumstances that go with the next sessions. One that runs keeps those in which it began.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn set_context(&self, context: PracticeContext) -> Result<(), CoachError> {
        self.driver.set_context(&context)
    }

    /// Chooses which steps of a walk sound, from the next walk on.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn set_step_sounds(&self, sounds: StepSounds) -> Result<(), CoachError> {
        self.driver.set_step_sounds(sounds)
    }

    /// Which steps of a walk sound.
    pub fn step_sounds(&self) -> StepSounds {
        self.driver.step_sounds()
    }

    /// Moves the borders between landings, from the next walk on; what is left out goes back to the default, so that nothing moved is
    /// the way back. Steps keep the grade that they were given.
    ///
    /// # Errors
    /// `Invalid` naming the field and its range, `Storage` when it could not be written.
    pub fn set_grade_borders(&self, borders: GradeBorders) -> Result<(), CoachError> {
        self.driver.set_grade_borders(borders)
    }

    /// Where the borders between landings lie, and where they may be moved.
    pub fn grade_borders(&self) -> GradeBordersSnapshot {
        self.driver.grade_borders()
    }
}
