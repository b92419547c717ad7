/** Signing documents and checking them, offline too: whoever has a document and the verification keys needs nothing else. */
@NullMarked
package org.careerrelay.signature;

import org.jspecify.annotations.NullMarked;
