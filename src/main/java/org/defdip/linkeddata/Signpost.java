package org.defdip.linkeddata;

import org.jspecify.annotations.Nullable;

/**
 * A typed link for machine clients, as defined by FAIR Signposting.
 *
 * @param rel the link relation
 * @param href the absolute address of the target
 * @param type the media type of the target, or {@code null} if it has none
 */
public record Signpost(String rel, String href, @Nullable String type) {

	/** The link as a value of the {@code Link} header. */
	String toHeader() {
		return "<" + this.href + ">; rel=\"" + this.rel + "\""
				+ ((this.type != null) ? "; type=\"" + this.type + "\"" : "");
	}

}
