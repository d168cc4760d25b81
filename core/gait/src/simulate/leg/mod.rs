//! The examining model form: a leg whose joints carry the foot, on a compliant ground.
//!
//! It shares nothing with the rolling form but the sensor's flaws, the scene and the words of the truth. The hip moves along the way;
//! thigh, knee and ankle angles lead the foot through the air; the foot is a body with mass that meets a compliant ground at heel, ball
//! and toe tip and is pushed, held and let down by torques of limited strength. When and how it meets the ground is *measured* from the
//! integrated motion: the strike angle, the lowering time, the rubbing come out of causes (a drooping ankle, lifters that cannot hold
//! against the weight, a leg that does not shorten). The sensor hangs on the shoe by a damped spring.
//!
//! Grades by physics: a foot that rubs for 15 % of its swing or more drags; else an angle above 8° is a heel landing (a slap when the
//! foot is flat within 65 ms, normal from 80 ms on), −1.6 to 8° is flat, below is toes first. Steps are kept away from these borders by
//! about 1.5° and 8 ms, so that no grade is a coin toss; a drag comes free of the ground shortly before it lands, so that its initial
//! contact is one moment. Ranges are drawn widely on purpose: this form examines.
//!
//! Sources: D. A. Winter, *The Biomechanics and Motor Control of Human Gait*, 2nd ed. 1991, and J. Perry and J. M. Burnfield, *Gait
//! Analysis*, 2nd ed. 2010 (key points of joint angles); R. Drillis and R. Contini, *Body Segment Parameters*, 1966 (lengths); K. H. Hunt
//! and F. R. E. Crossley, *J. Appl. Mech.* 42:440, 1975 (contact); P. R. Dahl, 1968 (friction); N. Sekiya and H. Nagasaki, *Gait &
//! Posture* 7:225, 1998 (walk ratio). Ranges without a source are sensible bounds of this model.

mod aim;
mod attempt;
mod chain;
mod course;
mod idle;
mod mount;
mod person;
mod reach;
mod shoe;
mod spline;
mod stance;
mod stride;
mod track;
mod way;
mod world;

#[cfg(test)]
mod tests;

pub(super) use course::LegCourse;
