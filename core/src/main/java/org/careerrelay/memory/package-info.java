/** Storage, mail and agency transport in memory: for trying out, and for the tests of hosts. */
@NullMarked
package org.careerrelay.memory;

import org.jspecify.annotations.NullMarked;
