package org.defdip.bibliography;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A person through whom an author is cited.
 *
 * @param slug the slug of the person if the article names them, or else {@code null}
 * @param name the name of the person
 * @param passage the slug of the passage that contains the citation
 */
@Embeddable
public record Intermediary(@Column(name = "via_slug") @Nullable String slug, @Column(name = "via_name") String name,
		@Column(name = "passage_slug") String passage, @Enumerated(EnumType.STRING) Certainty certainty, int position) {

	/** Whether the article states the intermediary itself. */
	public enum Certainty implements Slugged {

		STATED, PROBABLE

	}

}
