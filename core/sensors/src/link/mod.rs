//! The link to one sensor, as a machine without a radio: what happened goes in with its time, what is to be done comes out.

mod backoff;
mod machine;
mod state;
#[cfg(test)]
mod tests;

pub use machine::{Act, Happened, Limits, Link};
pub use state::LinkState;
