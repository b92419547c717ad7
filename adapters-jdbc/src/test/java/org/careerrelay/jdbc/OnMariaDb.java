package org.careerrelay.jdbc;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs where this machine has a MariaDB, and is reported as not run elsewhere; what CI runs installs one first. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
@EnabledIf(
        value = "org.careerrelay.jdbc.MariaDbServer#isInstalled",
        disabledReason = "MariaDB is not installed on this machine (Debian: apt-get install mariadb-server)")
@interface OnMariaDb {}
