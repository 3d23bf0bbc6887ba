package org.defdip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.defdip.core.Edition;

/** An edition that does not change. */
public record FixedEdition(String label, String revision, LocalDate date) implements Edition {

	@Override
	public long number() {
		return 1;
	}

	@Override
	public Instant lastModified() {
		return this.date.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

}
