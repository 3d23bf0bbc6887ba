package org.defdip.linkeddata;

import org.jspecify.annotations.Nullable;

/**
 * A typed link by which a machine finds its way, as FAIR Signposting has it.
 *
 * @param rel what the link leads to
 * @param href the absolute address
 * @param type the media type of what is there, or {@code null} where it is none
 */
public record Signpost(String rel, String href, @Nullable String type) {

	/** The link as a value of the header {@code Link}. */
	String toHeader() {
		return "<" + this.href + ">; rel=\"" + this.rel + "\""
				+ ((this.type != null) ? "; type=\"" + this.type + "\"" : "");
	}

}
