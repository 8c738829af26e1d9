package io.github.kling4j.jobs;

import io.github.kling4j.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * Stores the images of jobs in the database, by the SHA-256 of their bytes. Jobs share equal images. Only a slice of an
 * image is in memory at a time.
 */
final class ImageStore {

    private static final int SLICE = 256 * 1024;

    private ImageStore() {}

    /** Returns the SHA-256 of the bytes of an image, in hexadecimal. */
    static String sha256(Image image) throws IOException {
        MessageDigest digest = digest();
        byte[] slice = new byte[SLICE];
        try (InputStream bytes = image.open()) {
            for (int read = bytes.read(slice); read >= 0; read = bytes.read(slice)) {
                digest.update(slice, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Stores an image if it is not yet stored. */
    static void store(Connection connection, String sha256, Image image) throws SQLException {
        boolean known = !Database.query(
                        connection, row -> row.getLong(1), "select size from kling_image where sha256 = ?", sha256)
                .isEmpty();
        if (known) {
            return;
        }
        try (InputStream bytes = image.open()) {
            Database.update(connection, "insert into kling_image (sha256, size) values (?, ?)", sha256, image.size());
            MessageDigest digest = digest();
            int part = 0;
            for (byte[] slice = bytes.readNBytes(SLICE); slice.length > 0; slice = bytes.readNBytes(SLICE)) {
                digest.update(slice);
                Database.update(
                        connection,
                        "insert into kling_image_part (sha256, part, content) values (?, ?, ?)",
                        sha256,
                        part++,
                        slice);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new UncheckedIOException(new IOException(image + " changed while it was being stored"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void use(Connection connection, String key, Collection<String> sha256s) throws SQLException {
        for (String sha256 : sha256s) {
            Database.update(connection, "insert into kling_job_image (job_key, sha256) values (?, ?)", key, sha256);
        }
    }

    /** Writes an image to a file. */
    static void write(Connection connection, String sha256, Path file) throws SQLException {
        try (OutputStream out = Files.newOutputStream(file)) {
            int part = 0;
            while (writePart(connection, sha256, part, out)) {
                part++;
            }
            if (part == 0) {
                throw new UncheckedIOException(new IOException("the image " + sha256 + " is not in the store"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one part of an image; returns false if the image has fewer parts. Reads one row at a time, because JDBC
     * drivers hold the whole result of a query in memory.
     */
    private static boolean writePart(Connection connection, String sha256, int part, OutputStream out)
            throws SQLException, IOException {
        try (PreparedStatement statement =
                connection.prepareStatement("select content from kling_image_part where sha256 = ? and part = ?")) {
            statement.setString(1, sha256);
            statement.setInt(2, part);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                out.write(row.getBytes(1));
                return true;
            }
        }
    }

    /** Deletes a job and the images that no other job uses; returns false if the job has changed since that version. */
    static boolean delete(Connection connection, String key, long version) throws SQLException {
        // Locks the images: if two jobs with the same image are deleted concurrently, the second deletion deletes it.
        List<String> used = Database.query(
                connection,
                row -> row.getString(1),
                "select sha256 from kling_image where sha256 in (select sha256 from kling_job_image where job_key = ?)"
                        + " order by sha256 for update",
                key);
        if (Database.update(connection, "delete from kling_job where job_key = ? and version = ?", key, version) == 0) {
            return false;
        }
        for (String sha256 : used) {
            Database.update(
                    connection,
                    "delete from kling_image where sha256 = ? and not exists"
                            + " (select 1 from kling_job_image where kling_job_image.sha256 = kling_image.sha256)",
                    sha256);
        }
        return true;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform supports it
        }
    }
}
