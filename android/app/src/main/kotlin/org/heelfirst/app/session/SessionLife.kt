package org.heelfirst.app.session

import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.gateway.Gateway

/** Everything that a running session needs beside its screen, for as long as the process lives. */
internal class SessionLife(app: HeelfirstApplication, gateway: Gateway) {
    val keeper = SessionKeeper(app, gateway)
}
