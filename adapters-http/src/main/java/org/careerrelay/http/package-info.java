/** The agency transport over HTTPS and the candidate's pages. */
@NullMarked
package org.careerrelay.http;

import org.jspecify.annotations.NullMarked;
