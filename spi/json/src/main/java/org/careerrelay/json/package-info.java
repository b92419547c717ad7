/**
 * The one JSON form of the vocabulary: settings, events, messages between installations, and figures. The library that reads and writes
 * it shows in no signature.
 */
@NullMarked
package org.careerrelay.json;

import org.jspecify.annotations.NullMarked;
