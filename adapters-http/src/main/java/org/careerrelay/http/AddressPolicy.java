package org.careerrelay.http;

/** Where outgoing requests may lead. */
public enum AddressPolicy {
    /**
     * Addresses of the public Internet, and this machine where the URL names it: a URL that came from elsewhere opens no way into the network that the
     * engine runs in. The name is looked up before each request. Somebody who changes their name's address in the moment between reaches nothing either:
     * a server inside has no certificate for that name.
     */
    PUBLIC,
    /** Anywhere: for partners inside of one network. */
    ANY
}
