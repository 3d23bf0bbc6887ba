package org.defdip.core;

/**
 * The content has changed while the application was running.
 *
 * @param revision the new revision
 */
public record ContentChangedEvent(String revision) {
}
