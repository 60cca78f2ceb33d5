// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0

plugins {
    application
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

repositories {
    mavenLocal() // until there is a release
    mavenCentral()
}

dependencies {
    implementation(platform("se.samverkan:sam-parent:0.1.0"))
    implementation("se.samverkan:sam-rules")
    runtimeOnly("org.slf4j:slf4j-nop:2.0.20")
}

// the program is that of ../maven
sourceSets.main {
    java.srcDir("../maven/src/main/java")
}

application {
    mainClass = "example.consumer.Main"
}
