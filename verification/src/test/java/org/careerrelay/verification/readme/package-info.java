/** The code that the README and the guides show, run against a real database, mail server and partner. */
@NullMarked
package org.careerrelay.verification.readme;

import org.jspecify.annotations.NullMarked;
