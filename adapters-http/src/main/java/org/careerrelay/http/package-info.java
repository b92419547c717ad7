/** What the handlers of this module speak: a request and an answer as values, and the mounting on the JDK's own server. */
@NullMarked
package org.careerrelay.http;

import org.jspecify.annotations.NullMarked;
