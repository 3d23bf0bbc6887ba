package org.defdip.core;

/** A setting has a value that it cannot have, which ends the start. */
public class WrongSettingException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String setting;

	/**
	 * Of a setting whose value may be shown.
	 * @param setting the name of the property
	 * @param wanted what it must be, as the end of a sentence
	 */
	public WrongSettingException(String setting, Object value, String wanted) {
		super("%s is \"%s\", but must be %s".formatted(setting, value, wanted));
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
