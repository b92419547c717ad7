/** Helps whoever answers for an incident: who is concerned, what the profile says, drafts of reports. */
@NullMarked
package org.careerrelay.incident;

import org.jspecify.annotations.NullMarked;
