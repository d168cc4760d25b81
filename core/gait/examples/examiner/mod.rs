//! Examines the analyser on simulated persons: what really happened is known there, for every step.
//!
//! Two model forms of the foot, independent of each other, play every walk and scene. Seeds below 200,000 were looked at
//! while the analyser's rules were chosen; an examination takes those from 400,000 on ([`FIRST_SEED`]).

#![allow(dead_code, reason = "each program that examines uses its part")]

pub mod classes;
pub mod latency;
pub mod pairs;
pub mod play;
pub mod scenes;
pub mod stats;

use heelfirst_gait::simulate::Form;

/// The first seed that no tuning has seen.
pub const FIRST_SEED: u64 = 400_000;

/// The form the analyser was tuned with, and the one that only examines.
pub const FORMS: [(&str, Form); 2] = [("tuning", Form::Rolling), ("examining", Form::Leg)];
