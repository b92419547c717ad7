/** The mounting in servlet containers: Jakarta Servlet 6 and newer, which the host brings. */
@NullMarked
package org.careerrelay.http.servlet;

import org.jspecify.annotations.NullMarked;
