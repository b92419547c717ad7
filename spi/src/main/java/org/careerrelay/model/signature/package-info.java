/** Documents that one side signs and the other can check, but not make (Ed25519, RFC 8032). */
@NullMarked
package org.careerrelay.model.signature;

import org.jspecify.annotations.NullMarked;
