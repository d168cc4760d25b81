//! What there is to read and to look at.

use super::Coach;
use crate::api::{
    AboutSnapshot, CoachError, ExerciseSnapshot, FigureSnapshot, LanguageSnapshot, PieceSnapshot, PracticeContext,
    SessionPhase, Side,
};

#[uniffi::export]
impl Coach {
    /// Short pieces to read, in their order.
    pub fn pieces(&self) -> Vec<PieceSnapshot> {
        self.driver.pieces()
    }

    /// A piece was read.
    ///
    /// # Errors
    /// `NotFound` for an unknown one, `Storage` when it could not be written.
    pub fn mark_piece_read(&self, key: String) -> Result<(), CoachError> {
        self.driver.mark_piece_read(&key)
    }

    /// All about an exercise.
    ///
    /// # Errors
    /// `NotFound` for an unknown one.
    pub fn exercise(&self, key: String) -> Result<ExerciseSnapshot, CoachError> {
        self.driver.exercise(&key)
    }

    /// The figure of an exercise on a side, at a part (0 to 1) of a phase; of walking, at a part of one stride. It is drawn as the person
    /// does it today: the feet as far forward as today's dose has them, with the cane that they use. Quick enough for each frame of a
    /// screen.
    ///
    /// # Errors
    /// `Invalid` for an unknown exercise, or a part that is no number.
    pub fn figure(
        &self,
        exercise: String,
        side: Side,
        phase: SessionPhase,
        part: f32,
    ) -> Result<FigureSnapshot, CoachError> {
        crate::figures::frame(&exercise, self.driver.figure_view(&exercise, side), phase, part)
    }

    /// Three pictures of an exercise: before, the end position, on the way back. For whoever wants nothing to move.
    ///
    /// # Errors
    /// `Invalid` for an unknown exercise.
    pub fn figure_stills(&self, exercise: String, side: Side) -> Result<Vec<FigureSnapshot>, CoachError> {
        crate::figures::stills(&exercise, self.driver.figure_view(&exercise, side))
    }

    /// What this is, where it comes from and what may be done with it.
    pub fn about(&self) -> AboutSnapshot {
        self.driver.about()
    }

    /// The languages that can be chosen, and the one in use where it is none of them.
    pub fn languages(&self) -> Vec<LanguageSnapshot> {
        self.driver.languages()
    }

    /// What keeps people safe, in the language in use or in another one: English is one tap away where nobody has checked a translation.
    pub fn safety_page(&self, language: Option<String>) -> Vec<String> {
        self.driver.safety_page(language.as_deref())
    }

    /// The circumstances that the next session of this exercise begins in: those of its last one, unless others were set since.
    pub fn context(&self, exercise: Option<String>) -> PracticeContext {
        self.driver.context(exercise.as_deref())
    }

    /// Sets the circumstances of one exercise, where `set_context` sets those of all.
    ///
    /// # Errors
    /// `NotFound` for an unknown exercise, `Storage` when it could not be written.
    pub fn set_context_of(&self, exercise: String, context: PracticeContext) -> Result<(), CoachError> {
        self.driver.set_context_of(&exercise, &context)
    }
}
