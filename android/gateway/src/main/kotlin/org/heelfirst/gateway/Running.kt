package org.heelfirst.gateway

import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot

/** The session that is under way. One that is over stays in the snapshot to be looked at, and needs nothing any more. */
fun AppSnapshot.running(): SessionSnapshot? = session?.takeIf { it.phase != SessionPhase.DONE }
