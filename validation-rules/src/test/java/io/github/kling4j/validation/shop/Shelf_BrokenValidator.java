package io.github.kling4j.validation.shop;

/** Its constructor throws an exception. */
public final class Shelf_BrokenValidator extends Shelf.Finder<Shelf.Broken> {

    public Shelf_BrokenValidator() {
        super("own");
        throw new UnsupportedOperationException("out of stock");
    }
}
