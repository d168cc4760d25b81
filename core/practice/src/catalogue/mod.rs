//! The exercises, as constant data that is checked when it is loaded.

mod exercise;
mod seated;
mod standing;
mod validate;
mod walking;

pub use exercise::{Dose, Equipment, Exercise, Purpose, Safety, SeatedForm, Source, Support};
pub use validate::CatalogueError;

/// A checked list of exercises, in the order they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
}

impl Catalogue {
    /// The exercises of the app.
    ///
    /// # Errors
    /// Never with the data as shipped, which a test loads; see [`Catalogue::new`].
    pub fn standard() -> Result<Catalogue, CatalogueError> {
        let items = seated::ALL.into_iter().chain(standing::ALL).chain(walking::ALL);
        let all = items.chain([seated::CHECK, walking::CHECK]);
        Catalogue::new(all.collect())
    }

    /// A catalogue of one's own.
    ///
    /// # Errors
    /// The first fault found, naming the exercise and the field: an id that is not kebab-case or comes twice, a seated
    /// form that is missing, unknown or not seated, a dose or tempo out of range or not fitting the position.
    pub fn new(exercises: Vec<Exercise>) -> Result<Catalogue, CatalogueError> {
        validate::all(&exercises)?;
        Ok(Catalogue { exercises })
    }

    /// The exercise of this id.
    pub fn get(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    /// Every exercise, in the order they are shown.
    pub fn iter(&self) -> std::slice::Iter<'_, Exercise> {
        self.exercises.iter()
    }
}

impl<'a> IntoIterator for &'a Catalogue {
    type Item = &'a Exercise;
    type IntoIter = std::slice::Iter<'a, Exercise>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests;
