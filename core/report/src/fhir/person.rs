//! Whose observations they are.

use serde_json::{Value, json};

use super::{Subject, entry, uuid};

/// How the bundle refers to the person.
pub(super) struct Person {
    reference: String,
    placeholder: bool,
}

impl Person {
    /// `history` says whose they are: two people are never one patient.
    pub(super) fn new(subject: &Subject, history: &str) -> Self {
        match subject {
            Subject::Placeholder => Self { reference: uuid::of(&["patient", history]), placeholder: true },
            Subject::Reference(reference) => Self { reference: reference.clone(), placeholder: false },
        }
    }

    pub(super) fn reference(&self) -> Value {
        json!({ "reference": self.reference })
    }

    /// The patient without details, where no other is referred to.
    pub(super) fn entry(&self) -> Option<Value> {
        self.placeholder.then(|| entry(&self.reference, json!({ "resourceType": "Patient", "active": true })))
    }
}
